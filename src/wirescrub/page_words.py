"""Words of the page: how furniture, notes and credits begin that are as long as a paragraph and end like one."""

from __future__ import annotations

FORM_CUES = ("igning up", "inbox", "ewsletter", "ubscribe", "upported", "affiliate", '="http')
"""Forms, appeals and markup may be long, end like a sentence and begin like anything; they hold one of these."""

_WORDS = """
Sign Subscribe Register Follow Click Tap Download Get Watch Listen Read See Newsletter Newsletters Please Want
Interested Support Donate Join Share Contact Email Send Visit Check Copyright Like Related More Photo Photos Image
Screenshot Courtesy Media Enlarge File Credit Correction Corrections Clarification Editor's Editor’s Advertisement
Reporting Contributing Note Update Updated Just Now Play Facebook Video Hide
"""

PAGE_WORDS = frozenset(
    f"{word}{mark}" for base in _WORDS.split() for word in (base, base.upper(), base.lower()) for mark in ("", ":", ",")
)
"""First words, as they may be written, of lines that belong to the page."""
