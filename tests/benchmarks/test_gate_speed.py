"""How little the gate costs, as a ratio, so that it holds on any machine."""

from timeit import repeat

from wirescrub.document import Document
from wirescrub.filters.encoding import encoding
from wirescrub.repair import STEPS

PARAGRAPH = (
    "“We don’t know when the bridge will open,” the mayor said — and the council’s engineers, who met on Tuesday, "
    "agreed with José Peña that it’s a matter of weeks, at a cost of £3 million. "
)
ARTICLE = "\n\n".join([(PARAGRAPH * 2).strip()] * 15)


def test_a_clean_article_costs_a_fraction_of_its_repair() -> None:
    """Behind the gate nothing else runs, so clean text costs almost nothing."""
    document = Document.from_text(ARTICLE)

    def gate() -> None:
        assert not list(encoding(document))

    def whole() -> None:
        for span in document.spans:
            for _, step in STEPS:
                step(span.text)

    gate()
    whole()
    assert min(repeat(gate, number=20, repeat=5)) * 15 < min(repeat(whole, number=20, repeat=5))
