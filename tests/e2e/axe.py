"""What axe-core finds on a page."""

from __future__ import annotations

from typing import Literal

from playwright.sync_api import Page, expect

from tests.servers import ROOT

AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


COLOURS = ["color-contrast", "link-in-text-block"]
"""Rules about what a theme changes; everything else is the same in light and dark."""
Themes = tuple[tuple[Literal["light", "dark"], list[str]], ...]
THEMES: Themes = (("dark", COLOURS), ("light", TAGS))

SETTLED = """async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const open = () => [...document.querySelectorAll("[role=dialog], [role=menu]")];
    const isSeen = each => each.checkVisibility({ opacityProperty: true });
    while (document.querySelector("[data-entering], [data-exiting]") || !open().every(isSeen)) await frame();
    await Promise.allSettled(document.getAnimations().map(each => each.finished));
}"""
"""Colours fade from theme to theme, and begin to with the next frame; what opens is there before it is seen."""

IS_THERE = "() => 'axe' in window"
LOOK = "rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })"
"""Of what is right, each rule tells one example instead of all."""


def violations(page: Page, name: str, themes: Themes = THEMES) -> list[str]:
    """What axe finds in light and in dark, as lines a person can act on, each with the name of the page."""
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    if not page.evaluate(IS_THERE):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = []
    for theme, rules in themes:
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.evaluate(SETTLED)
        seen = page.evaluate(LOOK, rules)["violations"]
        found += [
            f"{name}, {theme}: {each['id']}: {node['target']} {node['failureSummary']}"
            for each in seen
            for node in each["nodes"]
        ]
    return found
