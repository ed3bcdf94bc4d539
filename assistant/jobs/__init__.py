"""The things the assistant does, one folder each."""
