"""Tests of assistant flow."""
