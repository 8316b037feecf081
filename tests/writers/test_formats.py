"""The formats that newsrooms, search engines and static sites read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.conftest import Run
from wirescrub import clean
from wirescrub.writers.markdown import front_matter, markdown

ROOT = Path(__file__).parents[2]
TEXT = """UPDATE 2-Quay of Kelstrand gives way in storm

By Ann Lee

March 26, 2019 10:36 AM UTC

LISBON (Reuters) - The old quay of Kelstrand gave way on Monday night, and the sea took two boats and a crane with it.

A crane lies in the harbour of Kelstrand, March 26, 2019. REUTERS/Ida Holm

“We heard it break at 3 * 2 minutes past four,” said Mette Holm & her brother, who keep the light at <the> end of it.

(Reporting by Ann Lee; Editing by Jo Park)
"""


def validator() -> jsonschema.Draft202012Validator:
    """Return a validator for ninjs 3.1; what its schema takes from elsewhere (geometry) is not used."""
    schema = json.loads((ROOT / "tests/schema/ninjs-schema_3.1.json").read_text("utf-8"))
    registry: Registry[Any] = Registry(retrieve=lambda _: Resource.from_contents({}, default_specification=DRAFT202012))
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=jsonschema.FormatChecker())


SAMPLES = sorted(path for path in (ROOT / "samples").rglob("*") if path.suffix in (".txt", ".html"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sample_is_valid_ninjs(path: Path) -> None:
    """What goes out as ninjs is valid against the schema of the standard."""
    text = path.read_bytes().decode("utf-8", "replace")
    found = clean(text, html=path.suffix == ".html").ninjs(str(path.name))
    assert [error.message for error in validator().iter_errors(found)] == []


def test_ninjs_says_what_is_known() -> None:
    """Headline, authors, place, agency, times with their offset, pictures and credits stand where ninjs has them."""
    found = clean(TEXT).ninjs("https://example.org/quay")
    assert [error.message for error in validator().iter_errors(found)] == []
    assert found["uri"] == "https://example.org/quay"
    assert found["headlines"] == [{"role": "main", "value": "UPDATE 2-Quay of Kelstrand gives way in storm"}]
    assert found["slugline"] == "UPDATE 2-"
    assert found["by"] == "Ann Lee"
    assert found["located"] == "LISBON"
    assert found["infoSources"] == [{"name": "Reuters"}]
    assert found["firstCreated"] == "2019-03-26T10:36:00+00:00"
    assert found["associations"][0]["by"] == "REUTERS/Ida Holm"
    plain, xhtml = found["bodies"]
    assert plain["value"].startswith("LISBON (Reuters) - The old quay")
    assert xhtml["value"].startswith("<p>LISBON (Reuters) - The old quay")
    assert "Mette Holm &amp; her brother" in xhtml["value"]
    assert "&lt;the&gt;" in xhtml["value"]


def test_ninjs_invents_nothing() -> None:
    """A bare line has no headline, no time and no place; its URI is made from the name, the same every time."""
    found = clean("Rain.").ninjs("a b.txt")
    assert set(found) == {"uri", "standard", "type", "representationType", "bodies", "altIds"}
    assert found["uri"] == clean("Snow.").ninjs("a b.txt")["uri"]
    assert found["altIds"] == [{"role": "source", "value": "a b.txt"}]


def test_jsonld_is_a_news_article() -> None:
    """The fields stand under the names of schema.org, and absent ones are left out."""
    found = clean(TEXT).jsonld()
    assert found["@type"] == "NewsArticle"
    assert found["dateline"] == "LISBON (Reuters) -"
    assert found["author"] == [{"@type": "Person", "name": "Ann Lee"}]
    assert found["locationCreated"] == [{"@type": "Place", "name": "LISBON"}]
    assert found["sourceOrganization"]["name"] == "Reuters"
    assert found["image"][0]["creditText"] == "REUTERS/Ida Holm"
    assert found["articleBody"].startswith("The old quay of Kelstrand")
    assert found["wordCount"] == len(found["articleBody"].split())
    assert set(clean("Rain.").jsonld()) == {"@context", "@type", "articleBody", "wordCount"}


def test_markdown_shows_what_the_text_says() -> None:
    """Headings are headings, captions italic, and signs that Markdown reads are escaped."""
    article = clean(TEXT)
    lines = markdown(article, ("headline", "dateline", "body", "caption")).split("\n\n")
    assert lines[0] == "# UPDATE 2-Quay of Kelstrand gives way in storm"
    assert lines[1].startswith("LISBON (Reuters) - The old quay")
    assert r"3 \* 2 minutes" in lines[2]
    assert r"\<the>" in lines[2]
    assert lines[3] == "*A crane lies in the harbour of Kelstrand, March 26, 2019. REUTERS/Ida Holm*"
    assert front_matter(article).split("\n")[1:4] == [
        'title: "UPDATE 2-Quay of Kelstrand gives way in storm"',
        'authors: ["Ann Lee"]',
        'date: "2019-03-26T10:36:00+00:00"',
    ]


@pytest.mark.parametrize(("form", "start"), [("ninjs", b'{\n  "uri"'), ("jsonld", b"{"), ("markdown", b"---\ntitle")])
def test_the_command_writes_them(run: Run, form: str, start: bytes) -> None:
    """`--to` knows the formats."""
    done = run("clean", "--to", form, stdin=TEXT.encode())
    assert done.returncode == 0
    assert done.stdout.startswith(start)
