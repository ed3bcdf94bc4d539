"""Artefacts as files and as text."""
