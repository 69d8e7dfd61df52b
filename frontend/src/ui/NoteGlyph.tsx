import type { ReactNode } from "react";
import { cx } from "./cx";
import styles from "./NoteGlyph.module.css";

const stroke = (width: number) => ({
  fill: "none",
  stroke: "currentColor",
  strokeWidth: width,
  strokeLinecap: "round" as const,
  strokeLinejoin: "round" as const,
});

const QUOTES =
  "M1.2 8.3c0-3 1.2-5 3.6-6l.5.9C4 4 3.4 4.9 3.3 5.7c1.3 0 2.1.8 2.1 2 0 1.2-.9 2.1-2.1 2.1-1.3 0-2.1-.9-2.1-1.5zM6.6 8.3c0-3 1.2-5 3.6-6l.5.9C9.4 4 8.8 4.9 8.7 5.7c1.3 0 2.1.8 2.1 2 0 1.2-.9 2.1-2.1 2.1-1.3 0-2.1-.9-2.1-1.5z";

/** The fourteen kinds of note, each with its own sign: colour is never the only one. */
const GLYPHS = {
  observation: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  voice: <path d={QUOTES} fill="currentColor" />,
  actor: <path d="M6 .8 11.2 6 6 11.2 .8 6z" fill="currentColor" />,
  question: (
    <>
      <path d="M3.2 4.2C3.2 2.5 4.4 1.5 6 1.5s2.8 1 2.8 2.5C8.8 5.8 6 6 6 8" {...stroke(1.7)} />
      <circle cx="6" cy="10.6" r="1.05" fill="currentColor" />
    </>
  ),
  idea: <path d="M6 .6 7.5 4.5 11.4 6 7.5 7.5 6 11.4 4.5 7.5 .6 6 4.5 4.5z" fill="currentColor" />,
  goal: <path d="M2.5 11.3V1M2.5 1.5H10L8 4.2l2 2.8H2.5z" {...stroke(1.4)} fill="currentColor" />,
  value: <path d="M1 4h9M7.5 1.5 10.2 4 7.5 6.5M11 8.3H2M4.5 5.8 1.8 8.3l2.7 2.5" {...stroke(1.4)} />,
  agreement: <path d="M1.5 4h9M1.5 8h9" {...stroke(2)} />,
  assumption: (
    <path d="M1 4.6c1.7-2.2 3.3-2.2 5 0s3.3 2.2 5 0M1 9c1.7-2.2 3.3-2.2 5 0s3.3 2.2 5 0" {...stroke(1.6)} />
  ),
  risk: (
    <>
      <path d="M6 1v6" {...stroke(2.2)} />
      <circle cx="6" cy="10.4" r="1.3" fill="currentColor" />
    </>
  ),
  action: <path d="M1 6h9.5M7 2.5 10.6 6 7 9.5" {...stroke(1.7)} />,
  evidence: (
    <>
      <rect x="1" y="1" width="10" height="10" rx="1.2" {...stroke(1.5)} />
      <rect x="3.7" y="3.7" width="4.6" height="4.6" fill="currentColor" />
    </>
  ),
  learning: <path d="M3 4.2A4.2 4.2 0 1 1 2 7.5M2.6 1v3.5h3.6" {...stroke(1.6)} />,
  decision: <path d="M1.5 6.6 4.6 9.7 10.6 2.6" {...stroke(2)} />,
} satisfies Record<string, ReactNode>;

export type NoteType = keyof typeof GLYPHS;

export function isNoteType(name: string): name is NoteType {
  return Object.hasOwn(GLYPHS, name);
}

/** The class that sets a note's colours: `--n` ground, `--ne` edge, `--ni` sign. */
export function noteColours(type: string): string | undefined {
  return styles[isNoteType(type) ? type : "observation"];
}

type Props = { type: string; size?: number; className?: string | undefined };

/** The sign of a kind of note, in its colour when an ancestor carries `noteColours(type)`. */
export function NoteGlyph({ type, size = 12, className }: Props) {
  return (
    <svg
      className={cx(styles.glyph, className)}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {GLYPHS[isNoteType(type) ? type : "observation"]}
    </svg>
  );
}
