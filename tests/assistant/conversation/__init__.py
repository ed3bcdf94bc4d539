"""Tests of assistant conversation."""
