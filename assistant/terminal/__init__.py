"""The assistant in a terminal: asking, talking, syncing, and what stands how."""
