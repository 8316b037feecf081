"""Documents as pages: nothing is fetched, everything is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from wirescrub.document import Document, Role, Span


def page(title: str, body: Iterable[str], *, generator: str) -> Iterator[str]:
    """Yield a whole page: style and script are in it, and the browser is told to fetch nothing."""
    from base64 import b64encode
    from hashlib import sha256

    style, script = _asset("page.css"), _asset("page.js")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'"
    yield (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="{escape(generator)}">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    )
    yield from body
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def text(value: object) -> str:
    """Return a text as HTML, half surrogate pairs and the like replaced, for no page can hold them."""
    return escape(str(value).encode(errors="replace").decode()).replace("\0", "�")


def rows(spans: Iterable[Span], *, only_removed: bool = False) -> Iterator[str]:
    """Yield a row for every span that is not blank: its line, its role, its text, and who decided why."""
    yield '<div class="rows">\n'
    for span in spans:
        role = span.role or Role.BODY
        if not span.text or role is Role.BLANK or (only_removed and role is not Role.BOILERPLATE):
            continue
        tag = "del" if role is Role.BOILERPLATE else "span"
        why = f"{text(span.filter)}: {text(span.rule)}" if span.filter and span.rule else ""
        yield (
            f'<div class="row {role}"><span class="line">{span.line}</span> <span class="role">{role}</span> '
            f'<{tag} class="text">{text(span.text)}</{tag}> <span class="why">{why}</span></div>\n'
        )
    yield "</div>\n"


def explanation(found: Iterable[tuple[object, Document]], *, only_removed: bool = False) -> Iterator[str]:
    """Yield a page that tells what became of every line of some documents."""

    def body() -> Iterator[str]:
        yield "<main>\n"
        for name, document in found:
            yield f"<section>\n<h1>{text(name)}</h1>\n"
            yield from rows(document.spans, only_removed=only_removed)
            yield "</section>\n"
        yield "</main>\n"

    return page("What became of every line", body(), generator="wirescrub explain")


def _asset(name: str) -> str:
    return files("wirescrub.writers").joinpath(name).read_text("utf-8")
