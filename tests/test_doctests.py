"""The examples in the docstrings of the package, as it is installed."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import wirescrub

MODULES = [
    name
    for _, name, _ in pkgutil.walk_packages(wirescrub.__path__, "wirescrub.")
    if name not in ("wirescrub.__main__", "wirescrub.datasets", "wirescrub.datatrove")
]


@pytest.mark.parametrize("name", ["wirescrub", *MODULES])
def test_examples_are_true(name: str) -> None:
    """Every example in a docstring gives what it says."""
    assert doctest.testmod(importlib.import_module(name)).failed == 0
