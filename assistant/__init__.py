"""Second Coffee: one message in, parts out."""
