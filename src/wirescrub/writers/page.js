"use strict";
// The filter box: what does not hold the words is hidden. Without this script the page only lacks the box.
const box = document.getElementById("filter");
if (box) {
  const found = document.getElementById("found");
  const items = [...document.querySelectorAll("[data-item]")].map((item) => [item, item.textContent.toLowerCase()]);
  const filter = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const counts = { rule: 0, document: 0 };
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => text.includes(word));
      counts[item.dataset.item] += !item.hidden;
    }
    found.textContent = words.length ? `${counts.rule} rules, ${counts.document} documents` : "";
  };
  box.closest(".tools").hidden = false;
  box.addEventListener("input", filter);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== box) {
      event.preventDefault();
      box.focus();
    } else if (event.key === "Escape" && document.activeElement === box) {
      box.value = "";
      filter();
    }
  });
  filter();
}
