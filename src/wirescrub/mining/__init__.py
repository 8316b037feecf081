"""Mining: what recurs across a corpus and no rule knows yet."""
