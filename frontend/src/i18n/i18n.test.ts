import { i18n } from "@lingui/core";
import { afterEach, expect, it, vi } from "vitest";
import { activate, activateInside, currentLanguage, hasChosenLanguage, rememberLanguage } from ".";
import { daysSince } from "./time";

afterEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: forgets the choice of the test
  document.cookie = "niitty_language=; path=/; max-age=0";
});

it("shows and remembers a language", async () => {
  await activate("fi");
  expect(currentLanguage()).toBe("fi");
  expect(document.documentElement.lang).toBe("fi");
  expect(hasChosenLanguage()).toBe(false);
  rememberLanguage("fi");
  expect(hasChosenLanguage()).toBe(true);
});

it("keeps to the choice made last", async () => {
  await Promise.all([activate("et"), activateInside("sv", "messages")]);
  expect(i18n.locale).toBe("sv");
});

it("shows a page in its language though a part fetches its words at the same time", async () => {
  vi.resetModules(); // as when the page is opened: no language is active, no part's words are there
  i18n.activate("");
  document.documentElement.lang = "sv";
  const fresh = await import(".");
  await Promise.all([fresh.activate(fresh.languageOfPage()), fresh.activateAlso("links")]);
  expect(fresh.currentLanguage()).toBe("sv");
});

it("counts midnights, not hours", () => {
  const now = new Date(2026, 10, 21, 0, 30);
  expect(daysSince(new Date(2026, 10, 21, 0, 5), now)).toBe(0);
  expect(daysSince(new Date(2026, 10, 20, 23, 55), now)).toBe(1);
  expect(daysSince(new Date(2026, 9, 20, 12), now)).toBe(32);
});
