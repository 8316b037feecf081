"""The report on a corpus: what was taken, by which rule, and where a look is due."""
