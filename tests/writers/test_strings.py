"""Strings of JSON, many at once."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from wirescrub.writers.strings import encoded

# quotes, backslashes and control characters more often than by chance, and half surrogate pairs
texts = st.text(st.one_of(st.sampled_from('"\\\n\t\x00\x1f\x7f\ud800“’é漢'), st.characters(codec=None)), max_size=12)


@given(st.lists(texts, max_size=5))
def test_strings_are_those_of_python(given: list[str]) -> None:
    """Each text comes out as Python's own JSON writes it, whatever the others are."""
    wanted = [json.dumps(text, ensure_ascii=False)[1:-1].encode(errors="backslashreplace") for text in given]
    assert encoded(given) == wanted
