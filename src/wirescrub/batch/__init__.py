"""Many documents: found, handed to processes, written safely, and not done twice."""
