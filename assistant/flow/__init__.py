"""How one message travels: care, job, brief, guard no. 1, fetch, write, guard no. 2, keep."""
