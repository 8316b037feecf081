"""What XML can hold."""

from __future__ import annotations

import re

_NEVER = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Leave out the characters that XML cannot hold in any form, not even as entities: most control characters.

    >>> xml_text("form\\ffeed, \\ud83d")
    'formfeed, '
    """
    return text if text.isascii() and text.isprintable() else _NEVER.sub("", text)
