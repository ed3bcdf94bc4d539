"""The words the guard and care look for, one table for each kind; `patterns.py` says how a table is written."""
