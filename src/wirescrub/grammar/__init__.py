"""The grammars of news text: what parses on its own, without a document around it."""
