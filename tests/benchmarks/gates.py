"""Show that the gates, which spare dear tests, change no decision about many articles, and what they save.

python -m tests.benchmarks.gates ARTICLES.jsonl[.gz] [-n 2500]
"""

from __future__ import annotations

from time import process_time

from tests.benchmarks.chain_cost import articles
from tests.gates import decisions, open_gates

from wirescrub import clean


def main() -> None:
    """Print the texts about which a decision differs; exit with 1 if there are any."""
    texts = articles(__doc__)
    clean(texts[0])
    start = process_time()
    closed = [decisions(clean(text)) for text in texts]
    shut = process_time() - start
    with open_gates():
        start = process_time()
        opened = [decisions(clean(text)) for text in texts]
        wide = process_time() - start
    differ = [text for text, one, other in zip(texts, closed, opened, strict=True) if one != other]
    for text in differ:
        print(f"differs: {text[:100]!r}")
    print(f"{len(texts)} articles, {len(differ)} differ; open gates take {wide / shut:.2f} times as long")
    raise SystemExit(1 if differ else 0)


if __name__ == "__main__":
    main()
