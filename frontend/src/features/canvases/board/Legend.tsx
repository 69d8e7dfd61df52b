import { cx } from "@/ui/cx";
import { linkStyle } from "../desk/linkWords";
import { relationsOf, statesOf } from "../document/shape";
import type { Block } from "../types";
import styles from "./Links.module.css";

/** What lines and heads mean. */
export function Legend({ block }: { block: Block }) {
  const isMap = block.config?.connectable && relationsOf(block).some(({ title }) => title);
  if (block.kind !== "graph" && !isMap) return null;
  return (
    <ul className={styles.legend}>
      {relationsOf(block).map(({ id, title }) => {
        const { colour, dash } = linkStyle(block, { relation: id, state: "" });
        return (
          <li key={id}>
            <svg width="32" height="8" aria-hidden="true">
              <path d="M1 4H31" className={cx(styles.line, styles[colour], styles[dash])} />
            </svg>
            {title}
          </li>
        );
      })}
      {statesOf(block).map(({ id, title }) => {
        const { colour } = linkStyle(block, { relation: relationsOf(block)[0]?.id ?? "", state: id });
        const isOpen = colour === "spruce";
        return (
          <li key={id}>
            <svg width="18" height="10" aria-hidden="true">
              <path d="M1 5H14" className={cx(styles.line, styles[colour])} />
              <path
                d={isOpen ? "M10 1 15 5 10 9" : "M9 1 16 5 9 9z"}
                className={isOpen ? cx(styles.open, styles[colour]) : styles[`${colour}Fill`]}
              />
            </svg>
            {title}
          </li>
        );
      })}
    </ul>
  );
}
