"""Tests of assistant jobs."""
