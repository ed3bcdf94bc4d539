"""Which job a message is for, what its brief holds already, and what to ask next."""
