"""Tests of assistant ui."""
