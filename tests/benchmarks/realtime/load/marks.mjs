// Six letters in the text of an edit, by which everybody who gets it knows when it was typed.

const SIGN = "~".charCodeAt(0);
const LENGTH = 6;

export class Marks {
  constructor() {
    this.typed = [];
  }

  /** A new mark. `by` is who types it. */
  make(by) {
    this.typed.push({ at: performance.now(), by });
    return `~${(this.typed.length - 1).toString(36).padStart(LENGTH - 1, "0")}`;
  }

  /** Calls `found(mark, number)` for every mark in the frame. */
  read(frame, found) {
    for (let start = frame.indexOf(SIGN); start >= 0; start = frame.indexOf(SIGN, start + 1)) {
      const number = Number.parseInt(frame.latin1Slice(start + 1, start + LENGTH), 36);
      const mark = this.typed[number];
      if (mark) found(mark, number);
    }
  }
}
