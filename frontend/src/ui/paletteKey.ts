/** Ctrl or Cmd with K: anywhere, also while one writes; but not above another dialog. */
export function asksForPalette({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  const isCommand = (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === "k";
  return isCommand && !(target instanceof Element && target.closest("[role='dialog'], [role='menu']"));
}
