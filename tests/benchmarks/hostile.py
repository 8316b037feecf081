"""Show how the time of hostile pages grows when they double: 2 is linear, 4 would be quadratic.

python tests/benchmarks/hostile.py [--size N]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from wirescrub.readers.html import read

PROSE = "<p>The regatta on the lake was put off until Sunday after a night of heavy rain raised the water.</p>\n"

PAGES: dict[str, Callable[[int], str]] = {
    "unclosed <script": lambda n: "<script" * n,
    "unclosed <script>": lambda n: "<script>" * n,
    "unclosed <!--": lambda n: "<!--" * n,
    "unclosed JSON-LD": lambda n: '<script type="application/ld+json">[' * n,
    "JSON-LD of brackets": lambda n: f'<script type="application/ld+json">{"[" * n}</script>{PROSE}',
    "unclosed <nav": lambda n: "<nav>a" * n,
    "nested <div>": lambda n: "<div>" * n + "</div>" * n,
    "nested <div> with text": lambda n: "<div>a" * n,
    "nested <div> closed": lambda n: "<div>a" * n + "b</div>" * n,
    "nested lists": lambda n: "<ul><li>a" * n,
    "nested tables": lambda n: "<table><tr><td>a" * n,
    "unclosed <p>": lambda n: "<p>a" * n,
    "unclosed <a>": lambda n: "<a href=x>" * n,
    "end tags": lambda n: "</div>" * n,
    "links in lists": lambda n: "<ul>" + "<li><a href=x>a</a></li>" * n,
    "brackets": lambda n: "<" * n,
    "quotes in tags": lambda n: "<a title=\"'" * n,
    "declarations": lambda n: "<!x " * n,
    "entities": lambda n: "&amp" * n,
    "one attribute": lambda n: f'<p class="{"a " * 10 * n}">{PROSE}',
    "many attributes": lambda n: f"<p {' class=a' * n}>{PROSE}",
    "one word": lambda n: f"<p>{'a' * 10 * n}</p>",
    "one line of spaces": lambda n: f"<div>{' ' * 10 * n}<p>{PROSE}",
    "meta": lambda n: "<meta name=a content=b " * n,
    "paragraphs (20 MB at 100,000)": lambda n: PROSE * (2 * n),
}


def main() -> None:
    """Print milliseconds and growth of each page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=50_000)
    size = parser.parse_args().size
    for name, page in PAGES.items():
        spent = []
        for n in (size, 2 * size):
            text = page(n)
            start = time.process_time()
            read(text)
            spent.append(1000 * (time.process_time() - start))
        print(f"{name:32} {spent[0]:8.0f} ms {spent[1]:8.0f} ms  grows {spent[1] / spent[0]:.1f} times")


if __name__ == "__main__":
    main()
