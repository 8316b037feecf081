"""A survey as one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wirescrub.document import Role
from wirescrub.report.survey import DRAWN, LONGEST, MOST_TAKEN, Example, Fired, Survey, Taken
from wirescrub.writers.html import page, rows, text

GENERATOR = "wirescrub report"
"""What the page calls itself in its head, so that an older one may be replaced and nothing else."""

_MANY = 1_000_000


def report(survey: Survey) -> Iterator[str]:
    """Yield the page of a survey."""
    return page("What was taken from the corpus", _body(survey), generator=GENERATOR)


def _body(survey: Survey) -> Iterator[str]:
    yield "<main>\n<h1>What was taken from the corpus</h1>\n"
    yield from _figures(survey)
    yield '<div class="halves">\n'
    roles = {role: number for role, number in survey.roles.items() if role not in (Role.BODY, Role.BLANK)}
    yield from _bars("Roles", "Characters by role, without the body", roles, total=survey.characters)
    yield from _bars("Filters", "Decisions by filter", survey.filters, total=sum(survey.filters.values()))
    if survey.damage:
        yield from _bars("Encoding damage", "Lines repaired, by kind", survey.damage, total=0)
    yield "</div>\n"
    yield (
        '<div class="tools" hidden><label for="filter">Filter rules and documents</label>'
        '<input id="filter" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">'
        '<span id="found" class="quiet" role="status"></span></div>\n'
    )
    yield from _rules(survey)
    yield from _documents(survey)
    yield "</main>\n"


def _figures(survey: Survey) -> Iterator[str]:
    taken = survey.roles[Role.BOILERPLATE]
    apart = sum(
        number for role, number in survey.roles.items() if role not in ("body", "subhead", "boilerplate", "blank")
    )
    figures = [
        ("Documents", f"{survey.documents:,}"),
        ("Characters", _short(survey.characters)),
        ("Body", _percent(survey.roles[Role.BODY] + survey.roles[Role.SUBHEAD], survey.characters)),
        ("Removed as boilerplate", _percent(taken, survey.characters)),
        ("Set apart in fields", _percent(apart, survey.characters)),
        ("Documents repaired", _percent(survey.damaged, survey.documents)),
    ]
    if survey.failed:
        figures.append(("Could not be read", f"{survey.failed:,}"))
    yield '<dl class="figures">\n'
    for name, figure in figures:
        yield f"<div><dt>{name}</dt><dd>{figure}</dd></div>\n"
    yield "</dl>\n"


def _bars(title: str, caption: str, counts: Mapping[str, int], *, total: int) -> Iterator[str]:
    """Yield a table with a bar a line; with a total, the share of it stands behind each."""
    most = max(counts.values(), default=0)
    yield f'<section>\n<h2>{title}</h2>\n<table class="bars">\n<caption>{caption}</caption>\n<tbody>\n'
    for name, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        kind = f" {name}" if title == "Roles" else ""
        share = f' <span class="quiet">{_percent(number, total)}</span>' if total else ""
        yield (
            f'<tr><th scope="row">{text(name)}</th>'
            f'<td><span class="bar{kind}" style="width:{100 * number / max(1, most):.1f}%"></span></td>'
            f'<td class="number">{_short(number)}{share}</td></tr>\n'
        )
    yield "</tbody>\n</table>\n</section>\n"


def _rules(survey: Survey) -> Iterator[str]:
    yield "<section>\n<h2>Rules</h2>\n"
    harmful = sum(fired.harmful for fired in survey.rules.values())
    yield (
        "<p class=quiet>By hits, each with a few examples in their context. "
        f'<span class="mark">look</span> marks a rule that took something long, or from the middle of a sentence, as '
        f"boilerplate: {harmful:,} times in all. Most of these are right; what is not is found here first.</p>\n"
        '<table class="rules">\n<thead><tr><th scope="col">Rule and examples</th>'
        '<th scope="col" class="wide">Filter</th><th scope="col" class="wide">Role</th>'
        '<th scope="col" class="number">Hits</th><th scope="col" class="number wide">Documents</th>'
        '<th scope="col" class="number wide">Characters</th></tr></thead>\n'
        "<tbody>\n"
    )
    for (step, rule, role), fired in sorted(survey.rules.items(), key=lambda item: (-item[1].hits, item[0])):
        mark = f' <span class="mark">look: {fired.harmful:,}</span>' if fired.harmful else ""
        also = f' <span class="narrow quiet">{text(step)}, {text(role)}</span>'
        yield (
            f'<tr data-item="rule"><th scope="row"><details><summary>{text(rule)}{mark}{also}</summary>\n'
            f"{''.join(_examples(fired, role))}</details></th>"
            f'<td class="wide">{text(step)}</td><td class="wide">{text(role)}</td>'
            f'<td class="number">{fired.hits:,}</td><td class="number wide">{fired.documents:,}</td>'
            f'<td class="number wide">{_short(fired.characters)}</td></tr>\n'
        )
    yield "</tbody>\n</table>\n</section>\n"


def _examples(fired: Fired, role: str) -> Iterator[str]:
    tag = "del" if role == Role.BOILERPLATE else "mark"
    for example in (*fired.harms, *fired.examples):
        yield _example(example, tag)


def _example(example: Example, tag: str) -> str:
    harm = f' <span class="mark">{text(example.harm)}</span>' if example.harm else ""
    before = f'<span class="quiet">{text(example.before)}</span><br>' if example.before else ""
    after = f'<br><span class="quiet">{text(example.after)}</span>' if example.after else ""
    return (
        f'<div class="example"><div class="quiet">{text(example.document)}, line {example.line}{harm}</div>'
        f"{before}<{tag}>{text(example.text)}</{tag}>{after}</div>\n"
    )


def _documents(survey: Survey) -> Iterator[str]:
    samples = survey.samples()
    yield "<section>\n<h2>Documents</h2>\n"
    if len(samples) < survey.documents:
        yield (
            f"<p class=quiet>A sample: {len(samples):,} of {survey.documents:,} documents, the {MOST_TAKEN:,} of which "
            f"most was removed and {DRAWN:,} drawn evenly from all. The figures above are of all documents.</p>\n"
        )
    yield "<p class=quiet>By the share that was removed. Open one to see its text.</p>\n"
    for found in samples:
        yield from _document(found)
    yield "</section>\n"


def _document(found: Taken) -> Iterator[str]:
    yield (
        '<details class="document" data-item="document"><summary>'
        f'<span class="number">{100 * found.share:.0f} %</span> <span>{text(found.name)}</span> '
        f'<span class="quiet number wide">{found.characters:,} characters</span></summary>\n'
    )
    yield from rows(found.spans)
    if found.cut:
        yield f"<p class=quiet>Only the first {LONGEST:,} characters are shown.</p>\n"
    yield "</details>\n"


def _percent(part: int, whole: int) -> str:
    """Return a share in words that do not call something nothing.

    >>> _percent(1, 3), _percent(1, 100_000), _percent(0, 0)
    ('33.3 %', 'under 0.1 %', '0 %')
    """
    share = 100 * part / max(1, whole)
    return "under 0.1 %" if 0 < share < 0.1 else f"{share:.1f} %" if part else "0 %"


def _short(number: int) -> str:
    return f"{number / _MANY:,.1f} M" if number >= _MANY else f"{number:,}"
