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

function isFocusFree(): boolean {
  const active = document.activeElement;
  return !active || active === document.body || active.id === MAIN_ID;
}

/** For the button that brings a thing into the page: takes the focus back when the thing is gone, and the focus with it. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && isFocusFree()) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

/** Takes the focus for a page title that appears late, unless the person is already somewhere else. */
export function useLateFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated && isFocusFree()) title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
