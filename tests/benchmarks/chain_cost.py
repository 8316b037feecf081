"""Show what each step of the chain costs.

python tests/benchmarks/chain_cost.py ARTICLES.jsonl[.gz] [-n 2500]
"""

from __future__ import annotations

import argparse
from collections import Counter
from itertools import islice
from time import thread_time

from wirescrub.assemble import assemble
from wirescrub.chain import CHAIN, apply, run
from wirescrub.document import Document
from wirescrub.readers.inputs import Input, read


def articles(about: str | None) -> list[str]:
    """Return the texts that the command line names; about: what the command does."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("-n", type=int, default=2500, help="how many articles")
    args = parser.parse_args()
    items = islice(read(args.articles, "jsonl", None, "text", "id"), args.n)
    return [item.text for item in items if isinstance(item, Input)]


def main() -> None:
    """Print microseconds an article for every step, the dearest first."""
    texts = articles(__doc__)
    for text in texts[:20]:
        run(Document.from_text(text))  # patterns and rules are made ready once
    spent: Counter[str] = Counter()
    for text in texts:
        start = thread_time()
        document = Document.from_text(text)
        end = thread_time()
        spent["(cut into lines)"] += end - start  # type: ignore[assignment]
        for step in CHAIN:
            start = end
            apply(document, step.__name__, step(document))
            end = thread_time()
            spent[step.__name__] += end - start  # type: ignore[assignment]
        run(document, ())
        start = thread_time()
        spent["(finish)"] += start - end  # type: ignore[assignment]
        assemble(document)
        spent["(put together)"] += thread_time() - start  # type: ignore[assignment]
    for name, seconds in spent.most_common():
        print(f"{name:18} {seconds / len(texts) * 1e6:8.1f} µs an article")
    print(f"{'all':18} {sum(spent.values()) / len(texts) * 1e6:8.1f} µs an article")


if __name__ == "__main__":
    main()
