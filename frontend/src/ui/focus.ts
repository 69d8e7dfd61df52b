import { type RefObject, useEffect, useRef } from "react";

export const MAIN_ID = "main";

let hasNavigated = false;

/** Called after each change of page: reading starts at the new page's content, not at the old link. */
export function focusAfterNavigation(): void {
  hasNavigated = true;
  const main = document.getElementById(MAIN_ID);
  const title = main?.querySelector<HTMLElement>("h1");
  (title ?? main)?.focus({ preventScroll: true });
}

/** Takes the focus for a page title that appears late, unless the person is already somewhere else. */
export function useLateFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    const isFree = !active || active === document.body || active.id === MAIN_ID;
    if (hasNavigated && isFree) title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
