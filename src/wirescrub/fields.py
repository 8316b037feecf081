"""The fields of an article by name: what --fields takes. Kept apart, so that `--help` loads nothing else."""

FIELDS = ("headline", "deck", "byline", "dateline", "body")
"""The fields that text consists of, in order, unless asked otherwise."""

ALL_FIELDS = (
    *("kicker", "headline", "deck", "byline", "timestamp", "dateline", "body", "subhead", "caption", "credit", "note"),
    "boilerplate",
)
"""Every field that can be asked for, in the order in which a page shows them."""

ALSO = {name + "s": name for name in ("subhead", "caption", "credit", "note")}
"""What some fields are called in JSON, where they are lists, and are understood by too."""

LOSSLESS = tuple(name for name in ALL_FIELDS if name not in ("subhead", "boilerplate"))
"""Every field but boilerplate; body holds the subheads."""
