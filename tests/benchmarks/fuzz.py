"""Throw anything at wirescrub for some minutes, and say what broke.

python tests/benchmarks/fuzz.py [--minutes N] [--seed N] [--large]

An input counts as survived when nothing was raised, not a character was lost, the body says nothing that the repaired
text does not say in that order, and twice as much of it does not take much more than twice as long. What did not
survive is printed, made as short as it could be, and saved beside this file as `found-N.txt`; the status is 1 then.
--large adds what takes minutes and gigabytes: a line of 100 MB, ten million lines.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.documents import EXAMPLES, LINES, SPLINTERS, TEXTS
from tests.test_samples import SAMPLES

from wirescrub import Cleaner, clean
from wirescrub.assemble import assemble
from wirescrub.readers.inputs import kind_of
from wirescrub.readers.sniff import decode_html
from wirescrub.readers.text import Undecodable, decode

CLEANER = Cleaner()
REPAIR = Cleaner(only=("encoding", "wire_end", "reflow", "joined_lines"))
RAW = [path.read_bytes() for path in SAMPLES]
PAGE = next(path for path in SAMPLES if path.suffix == ".html").read_text("utf-8")
TAGS = "p div a ul li table tr td span br h1 article nav aside script style figure figcaption time meta title b".split()
BROKEN = ("<!--", "-->", "<![CDATA[", "&#x110000;", "&nbsp", "=", "<b =>", "/>", "'")
SLOW = 2e-6
"""Seconds a character; an input that takes longer is looked at again, twice as long. Text needs a tenth of it."""

Chance = random.Random
Maker = Callable[[Chance], "str | bytes"]


def noise(r: Chance) -> bytes:
    """Random bytes, the same few of them often."""
    return r.choice((r.randbytes, lambda n: bytes(r.choices(b" \n\r\tab<>&;.\xe2\x80\x99\xc3\0", k=n))))(
        r.randint(0, 400)
    )


def mutated(r: Chance) -> bytes:
    """A sample with bytes changed, taken out and doubled."""
    data = bytearray(r.choice(RAW))
    start = r.randrange(len(data))
    data = data[start : start + r.randint(1, 900)]
    for _ in range(r.randint(1, 20)):
        at = r.randrange(len(data) + 1)
        data[at : at + r.choice((0, 1, 1, 8))] = r.choice((b"", r.randbytes(1), b"\n", bytes(data[at : at + 40])))
    return bytes(data)


def spliced(r: Chance) -> str:
    """Lines of samples and rules in any order, cut and glued."""
    lines = (r.choice((LINES, EXAMPLES, LINES, SPLINTERS)) for _ in range(r.randint(1, 12)))
    ends = ("\n", "\n\n", "\n\n", "\r\n", "\r", "", " ", "\\n", "\u2028", "\x0b", " \n \n")
    return "".join(r.choice(pool)[: r.choice((None, None, None, r.randint(1, 60)))] + r.choice(ends) for pool in lines)


def repeated(r: Chance) -> str:
    """A few characters or words, again and again, with one thing that does not fit."""
    pieces = [
        "".join(r.choices("aA1 .,-–—'“”\"()[]|/:;@#*•\t\xa0é中", k=r.randint(1, 4))),
        r.choice(LINES)[: r.randint(1, 30)],
    ]
    return r.choice(pieces) * r.randint(1, 200) + r.choice(SPLINTERS) + r.choice(pieces)


def planes(r: Chance) -> str:
    """Characters of all planes, half surrogate pairs and NUL among them."""
    return "".join(
        chr(r.choice((r.randrange(0x110000), r.randrange(0x3000), 10, 32))) for _ in range(r.randint(1, 150))
    )


def page(r: Chance) -> str:
    """Markup that is deep, broken and never closed."""
    out = [r.choice(("", "<!doctype html>", "<html><body>", PAGE[: r.randrange(len(PAGE))]))]
    for _ in range(r.randint(1, 40)):
        tag = r.choice(TAGS)
        markup = (
            f"<{tag}>",
            f"</{tag}>",
            f"<{tag} class='{r.choice(SPLINTERS)}'>",
            f"<{tag}>" * r.randint(2, 40),
            f"<{tag}",
        )
        out.append(r.choice((*markup, r.choice(LINES), r.choice(SPLINTERS), *BROKEN)))
    return "".join(out)


MAKERS: dict[Maker, int] = {noise: 3, mutated: 3, spliced: 5, repeated: 3, planes: 3, page: 1}
"""What inputs are made by, and how often each."""


def fault(given: str | bytes) -> str | None:
    """Return what is wrong with what becomes of an input."""
    try:
        html = isinstance(given, bytes) and kind_of("-", given[:2048]) == "html"
        text = given if isinstance(given, str) else decode_html(given) if html else decode(given)
        started = time.process_time()
        html = html or text.startswith(("<!doctype", "<html"))
        document = CLEANER.document(text, html=html)
        spent = time.process_time() - started
        if "".join([span.raw for span in document.spans]) != document.text:
            return "lost"
        if not html:
            if document.text != text:
                return "another text"
            body = "".join("".join(assemble(document).body).split())
            whole = iter("".join("".join([span.text for span in REPAIR.document(text).spans]).split()))
            if not all(letter in whole for letter in body):
                return "invented or moved"
        if spent > 0.01 + SLOW * len(text):
            return grows(text, html)
    except Undecodable:
        return None  # said so in a line; nothing is done with it
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def grows(text: str, html: bool) -> str | None:
    """Return how the time grows with the length, where that is more than in proportion."""
    spent = []
    for times in (8, 16, 32):
        long = text * times
        best = 9e9
        for _ in range(2):
            started = time.process_time()
            CLEANER.document(long, html=html)
            best = min(best, time.process_time() - started)
        spent.append(best)
    return f"{spent} s for 8, 16 and 32 of it" if spent[2] > 3 * spent[1] > 9 * spent[0] else None


def shortened(given: str | bytes, wrong: str) -> str | bytes:
    """Leave out what the fault does not need."""
    kind = wrong.partition(":")[0] if " s for " not in wrong else wrong
    size = len(given) // 2
    while size and " s for " not in wrong:
        at = 0
        while at < len(given):
            less = given[:at] + given[at + size :]
            found = fault(less)
            if found and found.partition(":")[0] == kind:
                given = less
            else:
                at += size
        size //= 2
    return given


LARGE: dict[str, Callable[[], str]] = {
    "one line of 100 MB": lambda: "The harbour was full of boats. " * 3_200_000,
    "one word of 100 MB": lambda: "a" * 100_000_000,
    "ten million lines": lambda: "a\n" * 10_000_000,
    "ten million blank lines": lambda: "\n" * 10_000_000,
    "a million short lines": lambda: "".join(f"Share this {n}\n\n" for n in range(1_000_000)),
    "a million paragraphs' worth of quotes": lambda: "“" * 1_000_000 + "\n" + "(" * 1_000_000,
    "spaces": lambda: " " * 50_000_000 + "a",
    "damage": lambda: "â€™" * 3_000_000,
    "a long sample": lambda: "".join(TEXTS.values()) * 1000,
}


def large() -> None:
    """Clean what is very long, and a quarter of it, and print how the time grows: 4 is in proportion."""
    for name, make in LARGE.items():
        text = make()
        spent = []
        for part in (text[: len(text) // 4], text):
            started = time.process_time()
            article = clean(part)
            spent.append(time.process_time() - started)
            assert "".join([span.raw for span in article.spans]) == part
        print(
            f"{name:40} {len(text) / 1e6:6.1f} MB {spent[1]:7.1f} s  grows {spent[1] / spent[0]:.1f} times", flush=True
        )


def main() -> int:
    """Run, and print how many inputs of which kind were tried, and what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    r = random.Random(options.seed)
    makers, weights = list(MAKERS), list(MAKERS.values())
    until = time.monotonic() + 60 * options.minutes
    tried: Counter[str] = Counter()
    found: dict[str, str | bytes] = {}
    while time.monotonic() < until:
        for make in r.choices(makers, weights, k=100):
            given = make(r)
            tried[make.__name__] += 1
            wrong = fault(given)
            if wrong and wrong.partition(":")[0] not in found:
                given = shortened(given, wrong)
                found[wrong.partition(":")[0]] = given
                print(f"{make.__name__}: {wrong}\n    {given[:300]!r}", flush=True)
                data = given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass")
                Path(__file__).with_name(f"found-{len(found)}.txt").write_bytes(data)
    print(f"{tried.total():,} inputs ({', '.join(f'{name} {n:,}' for name, n in tried.items())}); {len(found)} faults")
    if options.large:
        large()
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
