"""The page that explains documents, opened in a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.conftest import Run
from tests.report.conftest import show
from tests.test_samples import SAMPLES, text_of

pytestmark = pytest.mark.browser

HOSTILE = '</td></div><script>document.title = "taken over"</script><img src=x onerror="document.title=1">'


def test_text_is_only_text(browser: Chrome, run: Run, tmp_path: Path) -> None:
    """Markup in any field of any document, and in its name, is shown as it is and runs nothing."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for path in (path for path in SAMPLES if path.suffix == ".txt"):
        lines = text_of(path).splitlines()
        hostile = [f"{line} {HOSTILE}" for line in lines if line]
        (folder / f"<b>{path.name}").write_text("\n\n".join([*lines, *hostile]), "utf-8")
    done = run("explain", "--skip", "encoding", "--from", "text", "--to", "html", "raw")
    assert done.returncode == 0
    page = tmp_path / "page.html"
    page.write_bytes(done.stdout)
    browser.get_log("browser")
    show(browser, page)
    assert "taken over" not in browser.title
    body = browser.find_element("tag name", "body")
    assert not body.find_elements("css selector", "img, script[src], b, main script")
    assert body.text.count("onerror=") > 100
    assert browser.get_log("browser") == []
