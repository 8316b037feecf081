"""The report, opened in a browser and used with mouse and keyboard."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.by import By

from tests.conftest import STORY
from tests.report.conftest import show

pytestmark = pytest.mark.browser

HOSTILE = '<script>document.title = "taken over"</script><img src="http://example.org/x.png" onerror="alert(1)">'


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a report on some stories, one of which would like to run a script."""
    from click.testing import CliRunner

    from wirescrub.cli import cli

    folder = tmp_path_factory.mktemp("report")
    texts = {
        "one": STORY.format(number=1) + "\nShare this\n\nAdvertisement\n",
        "two": STORY.format(number=2),
        "<b>three</b>": STORY.format(number=3) + f"\nShare this\n\n{HOSTILE}\n\nThe end of it, {HOSTILE}\n",
    }
    records = [json.dumps({"id": name, "text": text}) for name, text in texts.items()]
    (folder / "raw.jsonl").write_text("\n".join(records), encoding="utf-8")
    output = folder / "report.html"
    done = CliRunner().invoke(cli, ["report", "--no-config", "-o", str(output), str(folder / "raw.jsonl")])
    assert done.exit_code == 0, done.output
    return output


def documents(browser: Chrome) -> list[str]:
    """Return the names of the documents that are shown."""
    found = browser.find_elements(By.CSS_SELECTOR, ".document > summary span:nth-child(2)")
    return [name.text for name in found if name.is_displayed()]


def test_documents_open_and_show_what_was_struck(browser: Chrome, page: Path) -> None:
    """Documents stand in order of the share removed; a click opens one, fields labelled and removed text struck."""
    show(browser, page)
    assert documents(browser)[0] == "one"
    assert documents(browser)[-1] == "two"
    first = browser.find_element(By.CSS_SELECTOR, ".document")
    assert not first.find_element(By.CSS_SELECTOR, ".rows").is_displayed()
    first.find_element(By.CSS_SELECTOR, "summary").click()
    rows = {row.find_element(By.CSS_SELECTOR, ".role").text for row in first.find_elements(By.CSS_SELECTOR, ".row")}
    assert {"headline", "body", "boilerplate"} <= rows
    struck = first.find_elements(By.CSS_SELECTOR, "del")
    assert [item.text for item in struck] == ["0 : 0", "Share this", "Advertisement"]
    assert "line-through" in struck[0].value_of_css_property("text-decoration")


def test_rules_open_with_examples_in_context(browser: Chrome, page: Path) -> None:
    """A rule opens to examples that show what stands before and behind."""
    show(browser, page)
    rule = next(
        row for row in browser.find_elements(By.CSS_SELECTOR, ".rules tbody tr") if "player-counter" in row.text
    )
    assert rule.find_elements(By.CSS_SELECTOR, "td")[2].text == "3"
    rule.find_element(By.CSS_SELECTOR, "summary").click()
    example = rule.find_element(By.CSS_SELECTOR, ".example")
    assert example.find_element(By.CSS_SELECTOR, "del").text == "0 : 0"
    assert "Harbour town counts the cost" in example.text


def test_the_box_filters_rules_and_documents(browser: Chrome, page: Path) -> None:
    """What is typed hides all rules and documents without it, and the count is told; Escape brings them back."""
    show(browser, page)
    box = browser.find_element(By.ID, "filter")
    box.send_keys("advertisement")
    assert documents(browser) == ["one"]
    assert "1 documents" in browser.find_element(By.ID, "found").text
    box.send_keys(Keys.ESCAPE)
    assert len(documents(browser)) == 3


def test_it_works_by_keyboard(browser: Chrome, page: Path) -> None:
    """The slash goes to the box, Tab reaches rules and documents, and Enter opens them; the focus can be seen."""
    show(browser, page)
    keys = ActionChains(browser)
    keys.send_keys("/").perform()
    assert browser.switch_to.active_element.get_attribute("id") == "filter"
    keys.send_keys("two").perform()
    for _ in range(60):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        focus = browser.switch_to.active_element
        if focus.tag_name == "summary" and focus.find_elements(By.XPATH, "parent::*[contains(@class, 'document')]"):
            break
    assert "two" in focus.text
    assert focus.value_of_css_property("outline-style") == "solid"
    ActionChains(browser).send_keys(Keys.ENTER).perform()
    assert browser.find_element(By.CSS_SELECTOR, ".document[open] .row.headline").is_displayed()


def test_text_is_only_text(browser: Chrome, page: Path) -> None:
    """Markup in a text or a name is shown as it is: it runs nothing, loads nothing, and no error is logged."""
    browser.get_log("performance")  # what went before
    show(browser, page)
    for summary in browser.find_elements(By.CSS_SELECTOR, ".document > summary, .rules summary"):
        summary.click()
    assert browser.title == "What was taken from the corpus"
    assert "<b>three</b>" in documents(browser)
    assert not browser.find_elements(By.CSS_SELECTOR, "main img, main script, main b")
    assert browser.get_log("browser") == []
    log = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {entry["params"]["request"]["url"] for entry in log if entry["method"] == "Network.requestWillBeSent"}
    assert asked == {page.as_uri()}


@pytest.mark.parametrize("width", [1280, 400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_and_can_be_read(browser: Chrome, page: Path, width: int, scheme: str) -> None:
    """Nothing runs off a wide or a narrow window, and every text has enough contrast, light or dark."""
    show(browser, page, width, scheme)
    for summary in browser.find_elements(By.CSS_SELECTOR, ".document > summary, .rules summary"):
        summary.click()
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    paper = colour(browser.find_element(By.TAG_NAME, "body").value_of_css_property("background-color"))
    assert (sum(paper) < 200) is (scheme == "dark")
    for element in browser.find_elements(By.CSS_SELECTOR, ".role, .why, .text, del, .quiet, .mark, dd, dt, h2"):
        if not element.is_displayed():
            continue
        back = colour(element.value_of_css_property("background-color"), paper)
        assert contrast(colour(element.value_of_css_property("color")), back) >= 4.5, element.text


def colour(value: str, behind: tuple[int, ...] = (255, 255, 255)) -> tuple[int, ...]:
    """Return red, green and blue of a colour; what lies behind where it is transparent."""
    numbers = [float(number) for number in re.findall(r"[\d.]+", value)]
    return behind if len(numbers) == 4 and numbers[3] == 0 else tuple(int(number) for number in numbers[:3])


def contrast(one: tuple[int, ...], two: tuple[int, ...]) -> float:
    """Return the contrast of two colours, as WCAG 2 defines it; 4.5 is wanted for text."""

    def luminance(parts: tuple[int, ...]) -> float:
        linear = [p / 255 / 12.92 if p <= 10 else ((p / 255 + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
