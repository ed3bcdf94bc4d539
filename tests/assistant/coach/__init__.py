"""Tests of assistant coach."""
