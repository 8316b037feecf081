"""Compare the speed of cleaning pages with trafilatura's, on the same pages.

    python tests/benchmarks/speed.py FOLDER... [--rounds N]

Each program has a process of its own; they take turns, and the best round of each counts. trafilatura is installed for
this benchmark only (`pip install -e '.[benchmark]'`) and runs with its defaults.
"""

from __future__ import annotations

import argparse
import gzip
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from wirescrub.readers.sniff import decode_html


def cleaner(program: str) -> Callable[[str], object]:
    """Return what cleans a page."""
    if program == "trafilatura":
        import trafilatura

        return trafilatura.extract  # type: ignore[no-any-return]
    if program == "reader":
        from wirescrub.readers.html import read

        return read
    import wirescrub

    ready = wirescrub.Cleaner()
    return lambda page: ready.clean(page, html=True)


def run(program: str, folders: list[Path]) -> float:
    """Return the milliseconds that a page takes, decoding not counted."""
    found = [decode_html(gzip.decompress(path.read_bytes())) for f in folders for path in sorted(f.glob("html/*.gz"))]
    clean = cleaner(program)
    clean(found[0])
    start = time.process_time()
    for page in found:
        clean(page)
    return 1000 * (time.process_time() - start) / len(found)


def main() -> None:
    """Print milliseconds a page and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(run(args.one, args.folders))
        return
    best: dict[str, float] = {}
    for _ in range(args.rounds):
        for program in ("wirescrub", "reader", "trafilatura"):
            command = [sys.executable, __file__, "--one", program, *map(str, args.folders)]
            spent = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            best[program] = min(spent, best.get(program, spent))
    for program, spent in best.items():
        print(f"{program:12} {spent:6.2f} ms a page, {best['trafilatura'] / spent:.2f} times trafilatura's speed")


if __name__ == "__main__":
    main()
