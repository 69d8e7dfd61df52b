import { Trans } from "@lingui/react/macro";
import { PathLink } from "@/ui/Link";
import type { OwnWords } from "./api";
import styles from "./Outcomes.module.css";

/** Somebody's own words, each with where it was said. */
export function Quotes({ said }: { said: readonly OwnWords[] }) {
  return (
    <ul className={styles.quotes}>
      {said.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice at one time and place
        <li key={index}>
          <PathLink path={one.path} className={styles.quote}>
            {one.text ? <Trans>“{one.text}”</Trans> : <Trans>Evidence without words</Trans>}
          </PathLink>{" "}
          <span className={styles.meta}>{one.title}</span>
        </li>
      ))}
    </ul>
  );
}
