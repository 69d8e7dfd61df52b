"""What axe-core finds on a page."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.servers import ROOT

AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, name: str) -> list[str]:
    """What axe finds, as lines a person can act on, each with the name of the page."""
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    page.evaluate("Promise.allSettled(document.getAnimations().map(each => each.finished))")  # colours fade in
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run(document, { runOnly: tags })", TAGS)["violations"]
    return [
        f"{name}: {each['id']}: {node['target']} {node['failureSummary']}" for each in found for node in each["nodes"]
    ]
