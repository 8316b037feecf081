"""The formats that newsrooms, search engines and static sites read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.conftest import Run
from wirescrub import Article, clean
from wirescrub.assemble import assemble
from wirescrub.document import Document, Role, Span
from wirescrub.fields import FIELDS
from wirescrub.readers.inputs import Input
from wirescrub.writers import Layout
from wirescrub.writers.markdown import front_matter, markdown
from wirescrub.writers.nitf import write_nitf

ROOT = Path(__file__).parents[2]
TEXT = """UPDATE 2-Quay of Kelstrand gives way in storm

By Ann Lee

March 26, 2019 10:36 AM UTC

LISBON (Reuters) - The old quay of Kelstrand gave way on Monday night, and the sea took two boats and a crane with it.

A crane lies in the harbour of Kelstrand, March 26, 2019. REUTERS/Ida Holm

“We heard it break at 3 * 2 minutes past four,” said Mette Holm & her brother, who keep the light at <the> end of it.

(Reporting by Ann Lee; Editing by Jo Park)
"""
STORY = """The old quay of Kelstrand gave way on Monday night, and the sea took two boats and a crane with it.

“We heard it break at ten past four,” said Mette Holm, who keeps the light at the end of it with her brother."""


def validator() -> jsonschema.Draft202012Validator:
    """Return a validator for ninjs 3.1; what its schema takes from elsewhere (geometry) is not used."""
    schema = json.loads((ROOT / "tests/schema/ninjs-schema_3.1.json").read_text("utf-8"))
    registry: Registry[Any] = Registry(retrieve=lambda _: Resource.from_contents({}, default_specification=DRAFT202012))
    return jsonschema.Draft202012Validator(schema, registry=registry, format_checker=jsonschema.FormatChecker())


VALIDATOR = validator()
SAMPLES = sorted(path for path in (ROOT / "samples").rglob("*") if path.suffix in (".txt", ".html"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sample_is_valid_ninjs(path: Path) -> None:
    """What goes out as ninjs is valid against the schema of the standard."""
    text = path.read_bytes().decode("utf-8", "replace")
    found = clean(text, html=path.suffix == ".html").ninjs(str(path.name))
    assert [error.message for error in VALIDATOR.iter_errors(found)] == []


def test_ninjs_says_what_is_known() -> None:
    """Headline, authors, place, agency, times with their offset, pictures and credits stand where ninjs has them."""
    found = clean(TEXT).ninjs("https://example.org/quay")
    assert [error.message for error in VALIDATOR.iter_errors(found)] == []
    assert found["uri"] == "https://example.org/quay"
    assert [(text["role"], text["value"]) for text in found["headlines"]] == [
        ("main", "UPDATE 2-Quay of Kelstrand gives way in storm")
    ]
    assert found["slugline"] == "UPDATE 2-"
    assert found["by"] == "Ann Lee"
    assert found["located"] == "LISBON"
    assert found["infoSources"] == [{"name": "Reuters"}]
    assert found["firstCreated"] == "2019-03-26T10:36:00+00:00"
    assert found["associations"][0]["by"] == "REUTERS/Ida Holm"
    assert [(text["role"], text["value"]) for text in found["descriptions"]] == [
        ("dateline", "LISBON (Reuters) -"),
        ("timestamp", "March 26, 2019 10:36 AM UTC"),
        ("credit", "(Reporting by Ann Lee; Editing by Jo Park)"),
    ]
    plain, xhtml = found["bodies"]
    assert plain["value"].startswith("LISBON (Reuters) - The old quay")
    assert xhtml["value"].startswith("<p>LISBON (Reuters) - The old quay")
    assert "Mette Holm &amp; her brother" in xhtml["value"]
    assert "&lt;the&gt;" in xhtml["value"]


def test_ninjs_invents_nothing() -> None:
    """A bare line has no headline, no time and no place, nor has a time without its zone a place in the standard."""
    found = clean("Rain.").ninjs("a b.txt")
    assert set(found) == {"uri", "standard", "type", "bodies", "altIds"}
    assert found["altIds"] == [{"role": "source", "value": "a b.txt"}]
    assert "altIds" not in clean("Rain.").ninjs()
    local = clean(TEXT.replace(" UTC", "")).ninjs()
    assert {"firstCreated", "versionCreated"}.isdisjoint(local)
    assert "March 26, 2019 10:36 AM" in [text["value"] for text in local["descriptions"]]


def test_an_article_without_a_uri_is_given_one() -> None:
    """It is made of name and source: the same every time, and not that of another source or another name."""
    uri = clean("Rain.").ninjs("-")["uri"]
    assert uri == clean("Rain.").ninjs("-")["uri"]
    assert len({uri, clean("Snow.").ninjs("-")["uri"], clean("Rain.").ninjs("a")["uri"]}) == 3


@given(st.text(), st.text(st.characters(exclude_categories=())), st.sampled_from(["", "https://", "urn:a:", "tag:"]))
def test_whatever_the_text_and_the_name_ninjs_is_valid(text: str, name: str, scheme: str) -> None:
    """Control characters, halves of letters and names that are nearly URIs end in a valid object with XML in it."""
    found = clean(text).ninjs(scheme + name)
    assert [error.message for error in VALIDATOR.iter_errors(found)] == []
    assert re.fullmatch(r"[a-z]+:[!-~]+", found["uri"])
    for body in found.get("bodies", [])[1:]:
        ElementTree.fromstring(f"<body>{body['value']}</body>")


def test_a_record_says_where_its_article_is(run: Run) -> None:
    """The address under `url`, or an id that is one, is the URI; any other id is kept beside it."""
    line = b'{"id": 7, "url": "https://example.org/quay", "text": "Rain fell on the quay."}\n'
    found = json.loads(run("clean", "--to", "ninjs", "--from", "jsonl", stdin=line).stdout)
    assert (found["uri"], found["altIds"]) == ("https://example.org/quay", [{"role": "source", "value": "7"}])
    assert json.loads(run("clean", "--to", "jsonld", "--from", "jsonl", stdin=line).stdout)["url"] == found["uri"]
    named = line.replace(b"7", b'"urn:newsml:example.org:7"')
    found = [
        json.loads(run("clean", "--to", form, "--from", "jsonl", stdin=named).stdout) for form in ("ninjs", "jsonld")
    ]
    assert [found[0]["uri"], found[1]["url"]] == ["urn:newsml:example.org:7", "https://example.org/quay"]
    odd = b'{"id": "https://example.org/quay", "url": "quay", "text": "Rain fell on the quay."}\n'
    found = json.loads(run("clean", "--to", "ninjs", "--from", "jsonl", stdin=odd).stdout)
    assert (found["uri"], "altIds" in found) == ("https://example.org/quay", False)


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
    authors = Article(byline=("Ann Lee", "Associated Press")).jsonld()["author"]
    assert [author["@type"] for author in authors] == ["Person", "Organization"]
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


SIGNS = r"# ## * _ ` [ ](x) <b> &amp; & ~~ = - --- + 1. 2) > \ ! | rain a_b_c https://example.org/a_b ~~~ ``` é".split()


@given(st.lists(st.sampled_from([*SIGNS, " ", "  ", "\t"]), min_size=1).map("".join))
def test_markdown_reads_as_the_text_did(text: str) -> None:
    """Whatever stands in a text, a reader of CommonMark shows it, as the heading or paragraph that it is."""
    wanted = " ".join(text.split())
    if not wanted:
        return
    article = assemble(Document(text, spans=[Span(text, wanted, 1, True, role) for role in (Role.HEADLINE, Role.BODY)]))
    heading, paragraph = ElementTree.fromstring(
        f"<body>{MarkdownIt().render(markdown(article, ('headline', 'body')))}</body>"
    )
    assert (heading.tag, "".join(heading.itertext())) == ("h1", wanted)
    assert (paragraph.tag, "".join(paragraph.itertext())) == ("p", wanted)


def test_nitf_is_an_article_in_xml() -> None:
    """Headline, byline, dateline, paragraphs, captions and credits stand where NITF has them."""
    nitf = nitf_of(TEXT)
    assert nitf.findtext("head/title") == "UPDATE 2-Quay of Kelstrand gives way in storm"
    assert nitf.find("head/docdata/date.release").attrib == {"norm": "20190326T103600+0000"}
    assert nitf.findtext("body/body.head/hedline/hl1") == "UPDATE 2-Quay of Kelstrand gives way in storm"
    assert nitf.findtext("body/body.head/byline/person") == "Ann Lee"
    assert nitf.findtext("body/body.head/distributor/org") == "Reuters"
    assert "".join(nitf.find("body/body.head/dateline").itertext()) == "LISBON (Reuters) -"
    content = nitf.find("body/body.content")
    assert [element.tag for element in content] == ["p", "p", "media"]
    assert content[0].text.startswith("The old quay of Kelstrand")
    assert content[1].text.endswith("who keep the light at <the> end of it.")
    assert content.findtext("media/media-caption").startswith("A crane lies in the harbour")
    assert content.findtext("media/media-producer") == "REUTERS/Ida Holm"
    assert nitf.findtext("body/body.end/tagline") == "(Reporting by Ann Lee; Editing by Jo Park)"


NITF = {
    "nitf": "(head )?body ",
    "head": "(title )?(docdata )?",
    "docdata": "(date.release )*",
    "body": "(body.head )?(body.content )*(body.end )?",
    "body.head": "(hedline )?(note )*(byline )*(distributor )?(dateline )*(abstract )?",
    "hedline": "hl1 (hl2 )*",
    "note": "(body.content )+",
    "byline": "(person )*",
    "distributor": "(org )*",
    "abstract": "(p |hl2 )*",
    "body.content": "(p |hl2 |media )*",
    "media": "(media-reference )+(media-caption )*(media-producer )?",
    "body.end": "(tagline )?",
}
"""Which elements of NITF 3 hold which, and in what order, as far as they are used; all others hold text alone."""


def nitf_of(text: str, **options: Any) -> ElementTree.Element:
    """Return the NITF of a text, having looked whether the standard allows it."""
    nitf = ElementTree.fromstring(write_nitf(clean(text, **options), Input("quay.txt", text), Layout(FIELDS)))
    for element in nitf.iter():
        inside = "".join(f"{child.tag} " for child in element)
        assert re.fullmatch(NITF.get(element.tag, ""), inside), f"{element.tag} holds {inside}"
        assert not (element.tag in NITF and (element.text or "").strip()), element.tag
    return nitf


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sample_is_valid_nitf(path: Path) -> None:
    """Each element stands where the standard has it, in its order."""
    nitf_of(path.read_bytes().decode("utf-8", "replace"), html=path.suffix == ".html")


def test_everything_at_once_is_valid_nitf() -> None:
    """Deck, notes, several authors and pictures, a subhead and a correction do not disturb the order."""
    first, *rest = TEXT.split("\n\n")
    lines = [
        first,
        "Owners had asked for a new wall for nine years, the town records show",
        "By Ann Lee and Bo Hart",
        *rest[1:],
        "NIGHT ON THE QUAY",
        "The crane was built in 1911 and was to be taken down in the spring, the harbour master said on Monday.",
        "Two boats lie on the road behind the quay of Kelstrand, March 26, 2019. REUTERS/Ida Holm",
        "This story has been corrected to say that there were two boats.",
    ]
    nitf = nitf_of("\n\n".join(lines))
    assert nitf.findtext("body/body.head/hedline/hl2") == lines[1]
    assert [person.text for person in nitf.iterfind("body/body.head/byline/person")] == ["Ann Lee", "Bo Hart"]
    assert nitf.findtext("body/body.head/note/body.content/p") == lines[-1]
    assert [element.tag for element in nitf.find("body/body.content")] == ["p", "p", "hl2", "p", "media", "media"]


def test_a_deck_without_a_headline_is_the_abstract_in_nitf() -> None:
    """Where a page lost its headline the deck is kept; the standard has no second headline without a first."""
    deck = ["The sea took two boats and a crane", "Owners ask who is to pay for them"]
    nitf = nitf_of("\n\n".join(["Key points:", *deck, STORY]))
    assert [p.text for p in nitf.iterfind("body/body.head/abstract/p")] == deck
    assert nitf.find("body/body.head/hedline") is None


@pytest.mark.parametrize("text", ["", "0 : 0\n"])
def test_nothing_left_is_valid_nitf(text: str) -> None:
    """An article without a word still has a body, if an empty one."""
    assert [element.tag for element in nitf_of(text)] == ["body"]


def test_nitf_leaves_out_what_is_not_known() -> None:
    """A bare line is a body, and characters that XML cannot hold are gone."""
    text = write_nitf(clean("Rain\x01 fell."), Input("rain.txt", ""), Layout(FIELDS))
    assert {element.tag for element in ElementTree.fromstring(text).iter()} == {"nitf", "body", "body.content", "p"}


@pytest.mark.parametrize(
    ("form", "start"),
    [("ninjs", b'{\n  "uri"'), ("jsonld", b"{"), ("markdown", b"---\ntitle"), ("nitf", b"<?xml")],
)
def test_the_command_writes_them(run: Run, form: str, start: bytes) -> None:
    """`--to` knows the formats."""
    done = run("clean", "--to", form, stdin=TEXT.encode())
    assert done.returncode == 0
    assert done.stdout.startswith(start)
