"""Measure the HTML reader on folders of news pages with gold data.

    python tests/benchmarks/pages.py FOLDER [--half 0|1] [--show N] [--text]

A folder holds `html/*.html.gz` and either `ground-truth.json` (article-extraction-benchmark: the body of each page) or
`gold.jsonl` (headline, authors, date, summary, body and captions of each page). `--half` takes the pages of one half,
by a hash of their names: rules are written while looking at half 0 and judged on half 1. `--text` cleans the text of
each page instead, a line a block, menus and all, as a crawl gives it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

from wirescrub import chain
from wirescrub.document import Document, Role
from wirescrub.readers.html import read

Gold = dict[str, Any]
_PLAIN = str.maketrans("“”‘’–—\xa0", "\"\"''-- ")


def plain(text: str | None) -> str:
    """Text as it is compared: straight quotes, single spaces."""
    return " ".join((text or "").translate(_PLAIN).split())


def f1(found: int, extra: int, missed: int) -> float:
    """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was."""
    return 2 * found / (2 * found + extra + missed) if found + extra + missed else 1.0


def common(a: list[str], b: list[str]) -> int:
    """Length of the longest common subsequence, a row of it held as the bits of a number."""
    places: dict[str, int] = defaultdict(int)
    for i, word in enumerate(a):
        places[word] |= 1 << i
    full = row = (1 << len(a)) - 1
    for word in b:
        hits = row & places[word]
        row = ((row + hits) | (row - hits)) & full
    return len(a) - row.bit_count()


def body_scores(gold: list[str], lines: list[str]) -> tuple[float, float]:
    """LCS F1 by words, and F1 of exact paragraphs."""
    want, have = (re.findall(r"\w+", " ".join(texts).lower()) for texts in (gold, lines))
    n = common(want, have)
    wanted, got = ({p for text in texts if (p := plain(text))} for texts in (gold, lines))
    hits = len(wanted & got)
    return f1(n, len(have) - n, len(want) - n), f1(hits, len(got) - hits, len(wanted) - hits)


def pages(folder: Path, half: int | None) -> Iterator[tuple[str, str, Gold]]:
    """Yield name, markup and gold of each page."""
    if (folder / "gold.jsonl").exists():
        rows = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf8").splitlines()]
        gold = {row["page"]: row for row in rows}
    else:
        truth = json.loads((folder / "ground-truth.json").read_text("utf8"))
        gold = {f"{key}.html.gz": {"body": value["articleBody"].split("\n")} for key, value in truth.items()}
    for name, row in gold.items():
        path = folder / "html" / name
        if path.exists() and half in (None, zlib.crc32(name.encode()) % 2):
            yield name, decode(gzip.decompress(path.read_bytes())), row


def decode(data: bytes) -> str:
    """Decode a page the way the command does."""
    try:
        from wirescrub.readers.html import decode_html
    except ImportError:
        return data.decode("utf8", "replace")
    return decode_html(data)


_END = "\0"
_BLOCKS = (
    "address article aside blockquote br button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4"
    " h5 h6 header hr li main nav ol option p pre section select summary table td th tr ul".split()
)


def text_of(page: str) -> str:
    """All the text of a page, a line a block."""
    soup = BeautifulSoup(page, "html.parser")
    for hidden in soup(["head", "script", "style", "noscript", "template", "svg", "iframe"]):
        hidden.decompose()
    for block in soup(_BLOCKS):
        block.insert_before(_END)
        block.insert_after(_END)
    lines = (" ".join(line.split()) for line in soup.get_text().split(_END))
    return "\n".join(line for line in lines if line)


def fields(document: Document) -> dict[str, Any]:
    """What the command would print of a document."""
    try:
        from wirescrub.assemble import assemble
    except ImportError:
        texts: dict[Role, list[str]] = defaultdict(list)
        for span in document.spans:
            role = Role.BODY if span.role is Role.SUBHEAD else span.role or Role.BODY
            texts[role].append(span.text)
        facts = document.facts
        return {
            "headline": (texts[Role.HEADLINE] or [facts and facts.headline])[0],
            "byline": list(facts.byline) if facts else [],
            "timestamp": {"published": facts and facts.published},
            "captions": [{"text": text} for text in texts[Role.CAPTION]],
            "deck": texts[Role.DECK],
            "dateline": None,
            "body": texts[Role.BODY],
        }
    return assemble(document).to_dict()


def caption_counts(gold: list[str], got: list[str]) -> tuple[int, int, int]:
    """Captions found, extra and missed; one that holds the gold text, or most of it, is found."""
    wanted, have = {plain(text) for text in gold}, {plain(text) for text in got}
    hits = sum(any(want in text or (len(text) > 20 and text in want) for text in have) for want in wanted)
    return hits, max(0, len(have) - hits), len(wanted) - hits


def names(byline: list[str]) -> set[str]:
    """The names in a byline, in lower case."""
    parts = (part for entry in byline for part in re.split(r",| and |;|\|", entry))
    return {re.sub("^by ", "", plain(part).lower()) for part in parts if part.strip()}


def main() -> None:
    """Print the figures of each folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--show", type=int, default=0, help="print so many of the worst pages")
    parser.add_argument("--text", action="store_true", help="clean the text of the pages, menus and all")
    parser.add_argument("--bare", action="store_true", help="without the filters of the text chain")
    args = parser.parse_args()
    for folder in args.folders:
        measure(folder, args)


def measure(folder: Path, args: argparse.Namespace) -> None:
    """Print the figures of one folder."""
    show: int = args.show
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    captions = [0, 0, 0]
    scores = []
    spent = 0.0
    for name, page, gold in pages(folder, args.half):
        start = time.process_time()
        document = Document.from_text(text_of(page)) if args.text else read(page)
        chain.run(document, () if args.bare else chain.CHAIN)
        got = fields(document)
        spent += time.process_time() - start
        dateline = (got["dateline"] or {}).get("text") or ""
        body = got["body"]
        joined = [" ".join(filter(None, [dateline, *body[:1]])), *body[1:]]
        score = body_scores(gold["body"], joined)
        if "headline" in gold:
            score = max(
                body_scores(gold["body"], [*got["deck"], *joined]),
                body_scores(gold["summary"] + gold["body"], [*got["deck"], *joined]),
                body_scores(gold["body"], body),
            )
            checks = {
                "headline": plain(got["headline"]).lower() == plain(gold["headline"]).lower(),
                "authors": {plain(a).lower() for a in gold["authors"]} <= names(got["byline"]) or not gold["authors"],
                "date": str((got["timestamp"] or {}).get("published"))[:10] == gold["date"] or not gold["date"],
            }
            skip = {"authors": not gold["authors"], "date": not gold["date"]}
            for key, ok in checks.items():
                of[key] += not skip.get(key)
                right[key] += ok and not skip.get(key)
                if not ok and show:
                    print(f"  {name} {key}: {gold[key]!r} got {got.get(key) or got['byline'] or got['timestamp']!r}")
            counts = caption_counts(gold["captions"], [caption["text"] for caption in got["captions"]])
            captions = [a + b for a, b in zip(captions, counts, strict=True)]
            if show and sum(counts[1:]):
                print(f"  {name} captions: {counts}")
        scores.append((*score, name))
    for lcs, paragraphs, name in sorted(scores)[:show]:
        print(f"  {lcs:.3f} {paragraphs:.3f} {name}")
    n = len(scores)
    print(f"{folder.name}: {n} pages, {1000 * spent / n:.1f} ms a page")
    print(f"  LCS F1 {sum(s[0] for s in scores) / n:.4f}  paragraphs F1 {sum(s[1] for s in scores) / n:.4f}")
    if of:
        print("  " + "  ".join(f"{key} {right[key] / of[key]:.3f}" for key in of), f" captions F1 {f1(*captions):.3f}")


if __name__ == "__main__":
    main()
