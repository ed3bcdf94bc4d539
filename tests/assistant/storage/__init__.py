"""Tests of assistant storage."""
