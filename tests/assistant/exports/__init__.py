"""Tests of assistant exports."""
