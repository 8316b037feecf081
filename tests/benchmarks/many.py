"""Measure what the command costs on many documents, each figure as a ratio within one run.

    python tests/benchmarks/many.py ARTICLES.jsonl[.gz] [FIGURE...] [-n 2500]

Figures: ftfy (how much faster than encoding repair alone), processes (two against one), start (against importing
Click), growth (eight times the stream: time and memory), update (a folder that is up to date), hostile (one line of
20 MB; ten million blank lines). All of them if none is named.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

from wirescrub.compression import open_bytes

WIRESCRUB = [sys.executable, "-m", "wirescrub"]
FTFY = """
import json, sys, ftfy
for line in sys.stdin.buffer:
    record = json.loads(line)
    record["text"] = ftfy.fix_text(record["text"])
    sys.stdout.buffer.write(json.dumps(record, ensure_ascii=False).encode() + b"\\n")
"""


def spend(command: list[str], stdin: Path | None = None, stdout: Path | None = None) -> tuple[float, int]:
    """Run a command; return the seconds it took and the most memory that one of its processes had, in KiB."""
    script = (
        "import resource, subprocess, sys\n"
        "code = subprocess.run(sys.argv[1:]).returncode\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)\n"
        "sys.exit(code)"
    )
    with open(stdin or os.devnull, "rb") as source, open(stdout or os.devnull, "wb") as target:
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", script, *command], stdin=source, stdout=target, stderr=subprocess.PIPE, check=True
        )
        return time.perf_counter() - start, int(done.stderr.split()[-1])


def best(command: list[str], rounds: int = 3, **files: Path) -> float:
    """Return the seconds of the quickest of some rounds."""
    return min(spend(command, **files)[0] for _ in range(rounds))


class Bench:
    """The figures, each a method, on some articles."""

    def __init__(self, lines: list[bytes], folder: Path) -> None:
        self.lines = lines
        self.folder = folder
        self.articles = self.stream("articles.jsonl", len(lines))

    def stream(self, name: str, count: int) -> Path:
        """Write a stream of so many articles, again and again the same."""
        path = self.folder / name
        with open(path, "wb") as file:
            file.writelines(islice(cycle(self.lines), count))
        return path

    def ftfy(self) -> None:
        """Compare one process with ftfy alone, the same JSON in and out."""
        alone = best([sys.executable, "-c", FTFY], stdin=self.articles)
        whole = best([*WIRESCRUB, "clean", "--to", "jsonl", "-j1", str(self.articles)])
        print(f"ftfy {alone:.2f} s, wirescrub {whole:.2f} s: {alone / whole:.1f} times as fast (6 wanted)")

    def processes(self) -> None:
        """Compare two processes with one, on a stream and on a folder, and their results."""
        stream = self.stream("25000.jsonl", 25_000)
        out = [self.folder / "one.jsonl", self.folder / "two.jsonl"]
        spent = [
            spend([*WIRESCRUB, "clean", "--to", "jsonl", f"-j{jobs}", str(stream)], stdout=out[jobs - 1])[0]
            for jobs in (1, 2)
        ]
        same = "the same" if out[0].read_bytes() == out[1].read_bytes() else "DIFFERENT"
        print(
            f"stream of 25,000: {spent[0] / spent[1]:.2f} times as fast with two processes (1.4 wanted), {same} output"
        )
        raw = self.texts("raw", 25_000)
        spent = [
            spend([*WIRESCRUB, "clean", f"-j{jobs}", str(raw), "-o", str(self.folder / f"out{jobs}")])[0]
            for jobs in (1, 2)
        ]
        differ = subprocess.run(["diff", "-rq", self.folder / "out1", self.folder / "out2"], capture_output=True)
        same = "DIFFERENT" if differ.returncode else "the same"
        print(
            f"folder of 25,000: {spent[0] / spent[1]:.2f} times as fast with two processes (1.4 wanted), {same} output"
        )

    def texts(self, name: str, count: int) -> Path:
        """Write a folder of texts."""
        import json

        for number, line in enumerate(islice(cycle(self.lines), count)):
            path = self.folder / name / f"{number // 1000:02}" / f"{number:06}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.loads(line)["text"], encoding="utf-8", errors="replace")
        return self.folder / name

    def start(self) -> None:
        """Compare starts with that of Click alone."""
        small = self.folder / "small.txt"
        small.write_text("Rain stops play\n\nOSLO (AP) - Play was stopped by heavy rain, the umpires said.\n")
        wirescrub = shutil.which("wirescrub", path=os.path.dirname(sys.executable)) or "wirescrub"
        commands = ([sys.executable, "-c", "import click"], [wirescrub, "--help"], [wirescrub, "clean", str(small)])
        spent: list[list[float]] = [[], [], []]
        for _ in range(25):
            for times, command in zip(spent, commands, strict=True):
                start = time.perf_counter()
                subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
                times.append(time.perf_counter() - start)
        click, helped, cleaned = (statistics.median(times) for times in spent)
        for name, took, wanted in (("--help", helped, 1.4), ("clean small.txt", cleaned, 2.0)):
            print(f"wirescrub {name}: {took / click:.2f} times `import click` ({wanted} wanted)")

    def growth(self) -> None:
        """Compare a stream with one eight times as long."""
        one, eight = (
            spend([*WIRESCRUB, "clean", "--to", "jsonl", "-j1", str(self.stream(f"{n}.jsonl", n))])
            for n in (len(self.lines), 8 * len(self.lines))
        )
        print(f"8 times the stream: {eight[0] / one[0]:.2f} times the time (8.8 wanted),", end=" ")
        print(f"{eight[1] / one[1]:.2f} times the memory (1.1 wanted), {eight[1] / 1024:.0f} MiB (120 wanted)")

    def update(self) -> None:
        """Time an up-to-date folder of 3,000 files."""
        command = [*WIRESCRUB, "clean", "--update", str(self.texts("3000", 3000)), "-o", str(self.folder / "done")]
        spend(command)
        print(f"3,000 files up to date: {best(command):.2f} s (1 wanted)")

    def hostile(self) -> None:
        """Time a line of 20 MB, and ten million blank lines."""
        line = self.folder / "line.txt"
        line.write_text("The rain in the harbour town went on, said the mayor on Monday. " * 320_000)
        blank = self.folder / "blank.txt"
        blank.write_text("\n" * 10_000_000)
        print(f"a line of 20 MB: {spend([*WIRESCRUB, 'clean', str(line)])[0]:.1f} s")
        print(f"ten million blank lines: {spend([*WIRESCRUB, 'clean', str(blank)])[0]:.1f} s")


def main() -> None:
    """Print the figures."""
    figures = ["ftfy", "processes", "start", "growth", "update", "hostile"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("figures", nargs="*", metavar="FIGURE", default=figures)
    parser.add_argument("-n", type=int, default=2500, help="how many articles")
    args = parser.parse_args()
    with open_bytes(str(args.articles)) as file, tempfile.TemporaryDirectory() as folder:
        bench = Bench(list(islice(file, args.n)), Path(folder))
        for figure in args.figures:
            getattr(bench, figure)()


if __name__ == "__main__":
    main()
