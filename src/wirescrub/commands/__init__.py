"""Commands in files of their own, loaded when they are called for."""
