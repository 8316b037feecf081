"""Score the chain on labelled documents, publishers apart.

    python tests/benchmarks/folds.py DOCS.jsonl[.gz] LABELS.jsonl [--folds 5] [--publishers]

A rule is worth what it does on publishers whose pages it was not written from. So no publisher is in two folds: look at
the documents of some folds, write, and judge yourself by the others. DOCS holds `id` and `text`; LABELS `id`, `source`
(the publisher), `roles` (a letter a line that is not blank) and `spans` (pieces of lines with a role of their own).
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any
from zlib import crc32

from wirescrub import Cleaner

LETTERS = {
    "H": "headline",
    "D": "deck",
    "K": "kicker",
    "Y": "byline",
    "T": "timestamp",
    "C": "caption",
    "R": "credit",
    "A": "note",
    "S": "body",
    "B": "body",
    "X": "boilerplate",
}
STORY_OR_FIELD = {"body", "headline", "deck", "caption", "credit"}
MOST = 600
"""Characters of boilerplate that one document counts for at the most."""


def rows(path: Path) -> list[dict[str, Any]]:
    """Read JSON lines."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in text.decode().split("\n") if line.strip()]


def gold(text: str, label: dict[str, Any]) -> list[str | None]:
    """Return the role of every character, None for white space and for lines of punctuation alone."""
    roles: list[str | None] = [None] * len(text)
    number = at = 0
    for raw in text.splitlines(keepends=True):
        line = raw.strip()
        if line:
            start = at + raw.index(line)
            letter = label["roles"][number]
            pieces = [piece for piece in label.get("spans") or () if piece["line"] == number]
            main = LETTERS[pieces[0].get("main", "B") if letter == "M" and pieces else letter.replace("M", "B")]
            if any(map(str.isalnum, line)):
                roles[start : start + len(line)] = [main] * len(line)
            for piece in pieces:
                if (place := line.find(piece["text"])) >= 0:
                    end = start + place + len(piece["text"])
                    roles[start + place : end] = [LETTERS[piece["role"]]] * len(piece["text"])
            number += 1
        at += len(raw)
    return roles


def compare(cleaner: Cleaner, text: str, label: dict[str, Any]) -> Counter[tuple[str, str]]:
    """Count characters by what they are and what they were taken for."""
    wanted = gold(text, label)
    counts: Counter[tuple[str, str]] = Counter()
    at = 0
    for span in cleaner.document(text).spans:
        got = {"subhead": "body", "dateline": "body"}.get(span.role or "", span.role or "")
        for place in range(at, at + len(span.raw)):
            role = wanted[place]
            if role and not text[place].isspace():
                counts[role, got] += 1
        at += len(span.raw)
    junk = sum(n for (role, _), n in counts.items() if role == "boilerplate")
    if junk > MOST:
        for pair in counts:
            if pair[0] == "boilerplate":
                counts[pair] = round(counts[pair] * MOST / junk)
    return counts


def f1(counts: Counter[tuple[str, str]], name: str) -> float:
    """Return F1 of one role; fields that may be kept or dropped do no harm as boilerplate."""
    hit = counts[name, name]
    missed = sum(n for (role, got), n in counts.items() if role == name != got)
    harm = STORY_OR_FIELD if name == "boilerplate" else set(LETTERS.values())
    false = sum(n for (role, got), n in counts.items() if got == name != role and role in harm)
    return 2 * hit / (2 * hit + missed + false) if hit + missed + false else 1.0


def line(name: str, documents: int, counts: Counter[tuple[str, str]]) -> str:
    """Return the figures of a group of documents."""
    body = sum(n for (role, _), n in counts.items() if role == "body")
    junk = sum(n for (role, _), n in counts.items() if role == "boilerplate")
    left = junk - counts["boilerplate", "boilerplate"]
    roles = "".join(f"{f1(counts, role):9.3f}" for role in ("headline", "deck", "byline", "caption", "note"))
    return (
        f"{name[:26]:26} {documents:4} {counts['body', 'boilerplate'] / max(1, body):8.4f} {left / max(1, junk):7.3f} "
        f"{f1(counts, 'boilerplate'):6.3f}{roles}"
    )


def main() -> None:
    """Print figures by fold, and by publisher if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", type=Path)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--publishers", action="store_true", help="a line for every publisher too")
    args = parser.parse_args()
    labels = {label["id"]: label for label in rows(args.labels)}
    cleaner = Cleaner()
    by_publisher: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    documents: Counter[str] = Counter()
    for doc in rows(args.docs):
        if label := labels.get(doc["id"]):
            by_publisher[label["source"]] += compare(cleaner, doc["text"], label)
            documents[label["source"]] += 1
    print(f"{'':26} docs story lost  left     F1 headline     deck   byline  caption     note")
    for name in sorted(by_publisher) if args.publishers else ():
        print(line(name, documents[name], by_publisher[name]))
    for fold in range(args.folds):
        names = [name for name in by_publisher if crc32(name.encode()) % args.folds == fold]
        counts = sum((by_publisher[name] for name in names), Counter[tuple[str, str]]())
        print(line(f"fold {fold}, {len(names)} publishers", sum(documents[name] for name in names), counts))
    print(line("all", documents.total(), sum(by_publisher.values(), Counter())))


if __name__ == "__main__":
    main()
