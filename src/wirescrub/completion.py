"""The completion of the shells, where Click's own would cut a list of names at its first comma."""

from __future__ import annotations

from click.shell_completion import FishComplete, add_completion_class


class Fish(FishComplete):
    """Completion for fish that keeps "headline,caption" in one piece."""

    source_template = FishComplete.source_template.replace("string split ", "string split --max 1 ")


add_completion_class(Fish)
