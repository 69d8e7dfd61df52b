/** Pages that hold something which is nowhere else yet. */
let held = 0;

/** Until the returned function is called, nothing may take the page away from the person by itself. */
export function holdPage(): () => void {
  held += 1;
  return () => {
    held -= 1;
  };
}

export function isPageHeld(): boolean {
  return held > 0;
}
