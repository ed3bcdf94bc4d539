"""Makes what people type fit the sentence it lands in, and material fit the page; no job's own words."""
