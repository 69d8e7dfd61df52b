import { useState } from "react";

const PREFIX = "niitty.draft.";

function stored(key: string): string {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? "";
  } catch {
    return "";
  }
}

function store(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(PREFIX + key, text);
    else sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Where nothing may be stored, the draft lives as long as the field.
  }
}

/** What somebody has begun to write; it outlives the closing of the panel, and the page being loaded again. */
export function useDraft(key: string, start = ""): [string, (text: string) => void] {
  const [shown, setShown] = useState({ key, text: stored(key) || start });
  const current = shown.key === key ? shown.text : stored(key) || start;
  function change(text: string) {
    store(key, text);
    setShown({ key, text });
  }
  return [current, change];
}
