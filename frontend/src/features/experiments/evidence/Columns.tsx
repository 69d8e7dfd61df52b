import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { NoteGlyph } from "@/ui/NoteGlyph";
import type { Story } from "../types";
import type { Evidence } from "./api";
import styles from "./Evidence.module.css";
import { TraceItem } from "./TraceItem";

/** all: both columns, and the rest below. */
export type Side = "all" | "for" | "against" | "beside";

type Props = { traces: readonly Evidence[]; story: Story; side: Side };

export function sidesOf(traces: readonly Evidence[]) {
  const on = (direction: string) => traces.filter(trace => trace.direction === direction);
  return { for: on("for"), against: on("against"), beside: [...on("mixed"), ...on("context")] };
}

/** Evidence for and against, side by side; what speaks for neither comes below. */
export function Columns({ traces, story, side }: Props) {
  const { t } = useLingui();
  const sides = sidesOf(traces);
  const list = (some: readonly Evidence[], nothing: ReactNode) =>
    some.length > 0 ? (
      <ul>
        {some.map(trace => (
          <li key={trace.id}>
            <TraceItem trace={trace} story={story} />
          </li>
        ))}
      </ul>
    ) : (
      <p className="small quiet">{nothing}</p>
    );
  const shows = (one: Side) => side === "all" || side === one;
  return (
    <>
      <div className={styles.sides} data-one={side !== "all" || undefined}>
        {shows("for") && (
          <div>
            <h3 className={styles.for}>
              <NoteGlyph type="decision" size={14} />
              <Trans>For</Trans>
            </h3>
            {list(sides.for, t`Nothing yet.`)}
          </div>
        )}
        {shows("against") && (
          <div>
            <h3 className={styles.against}>
              <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
              <Trans>Against</Trans>
            </h3>
            {list(sides.against, t`Nothing yet. Has anybody looked for it?`)}
          </div>
        )}
      </div>
      {shows("beside") && (sides.beside.length > 0 || side === "beside") && (
        <div className={styles.beside}>
          <h3>
            <Trans>Mixed, and what surrounds it</Trans>
          </h3>
          {list(sides.beside, t`Nothing yet.`)}
        </div>
      )}
    </>
  );
}
