"""The page: Chainlit in, Chainlit out; nothing else."""
