"""The words the checks look for, as tables: see `patterns.one_of`."""
