"""What is kept: people, events, artefacts, conversations and their turns."""
