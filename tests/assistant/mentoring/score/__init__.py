"""Tests of the draft score."""
