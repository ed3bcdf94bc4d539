"""Tests of assistant mentoring."""
