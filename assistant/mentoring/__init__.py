"""The rules every job obeys: stages, asks, the guard, care."""
