import "@testing-library/jest-dom/vitest";
import { i18n } from "@lingui/core";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// What comes when it is first wanted may take a while where other tests run beside it.
configure({ asyncUtilTimeout: 8_000 });

// jsdom lacks what React Aria and our own code ask of a browser.
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text: string) => text.replace(/["\\]/g, "\\$&");
window.matchMedia ??= vi.fn(() => ({
  matches: false,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
})) as unknown as typeof window.matchMedia;
window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;

beforeEach(() => {
  i18n.loadAndActivate({ locale: "en", messages: {} });
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie the server would have set
  document.cookie = "niitty_csrf=token-of-the-page";
});

afterEach(cleanup);
