"""Documents that are far too long for an article take time in proportion to their length, filter by filter."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

import pytest

from tests.documents import TEXTS
from wirescrub import clean
from wirescrub.chain import CHAIN, apply
from wirescrub.document import Document

LONG: dict[str, Callable[[int], str]] = {
    "every sample again and again": lambda times: "".join(TEXTS.values()) * times,
    "lines that begin alike": lambda times: "".join(
        f"Of {n} boats that lay on the quay of Kelstrand for a week, {n // 2} were never seen again by anybody.\n"
        for n in range(100 * times)
    ),
    "a label behind every line": lambda times: (
        "It rained, and the harbour was full of boats on the day of the storm. Read more\n\n" * (100 * times)
    ),
}
SHORT, TIMES = 10, 16
SLOW = 5 * TIMES
"""What takes the square of it takes 256 times as long; no machine is so busy that what takes 16 times takes 80."""
NOTHING = 0.1
"""Seconds that say nothing about how they grow."""


def seconds(text: str) -> dict[str, float]:
    """Return how long each filter takes with a document, and the chain with what it decides."""
    spent = {}
    document = Document.from_text(text)
    for step in CHAIN:
        started = process_time()
        decisions = list(step(document))
        spent[step.__name__], started = process_time() - started, process_time()
        apply(document, step.__name__, decisions)
        spent[f"what {step.__name__} decides"] = process_time() - started
    return spent


@pytest.mark.parametrize("kind", LONG)
def test_sixteen_times_as_much_takes_no_square_of_it(kind: str) -> None:
    """No filter takes the square of a document's length, and nor does what it decides."""
    short: dict[str, float] = {}
    long: dict[str, float] = {}
    gc.disable()  # it, too, takes longer the more there is
    try:
        for _ in range(3):  # the quickest of them tells
            for best, times in ((short, SHORT), (long, TIMES * SHORT)):
                for name, took in seconds(LONG[kind](times)).items():
                    best[name] = min(took, best.get(name, took))
            slow = {name: (short[name], took) for name, took in long.items() if took > max(NOTHING, SLOW * short[name])}
            if not slow:
                return
    finally:
        gc.enable()
    assert not slow


def test_what_a_long_document_says_again_and_again_is_still_found() -> None:
    """In a text too long for an article as in an article."""
    form = "For questions about this form, call the harbour office of Kelstrand between ten and noon."
    lines = [
        f"Boat {n} of the fleet came home with {n} boxes of cod, said its master on the quay.\n\n" for n in range(3000)
    ]
    lines[20:2000:400] = [form + "\n\n"] * 5
    assert form not in clean("".join(lines)).body
    assert len(clean("".join(lines)).body) == 2995
