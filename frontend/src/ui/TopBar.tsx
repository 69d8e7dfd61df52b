import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { MAIN_ID } from "./focus";
import { Mark } from "./Icon";
import { Link } from "./Link";
import styles from "./TopBar.module.css";

export function SkipLink() {
  return (
    <a href={`#${MAIN_ID}`} className={styles.skip}>
      <Trans>Skip to content</Trans>
    </a>
  );
}

type Props = {
  /** Before the mark on a phone: the menu's button. */
  start?: ReactNode;
  /** Where you are: links to what is above, then the name of the page. */
  crumbs?: readonly ReactNode[];
  /** The page's own name, the last crumb. */
  here?: ReactNode;
  /** The pages of this place. */
  tabs?: ReactNode;
  tabsLabel?: string;
  end?: ReactNode;
};

/** The bar on top of every page. On a phone it keeps the page's name and its two ends. */
export function TopBar({ start, crumbs = [], here, tabs, tabsLabel, end }: Props) {
  const { t } = useLingui();
  return (
    <header className={styles.bar}>
      {start && <div className={styles.start}>{start}</div>}
      <Link to="/" className={styles.mark}>
        <Mark />
        Niitty
      </Link>
      {here && (
        <nav className={styles.crumbs} aria-label={t`Where you are`}>
          <ol>
            {crumbs.map((crumb, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a crumb's place is what it is
              <li key={index} className={styles.above}>
                {crumb}
              </li>
            ))}
            <li aria-current="location" className={styles.here}>
              {here}
            </li>
          </ol>
        </nav>
      )}
      {tabs && (
        <nav className={styles.tabs} aria-label={tabsLabel}>
          {tabs}
        </nav>
      )}
      <div className={styles.end}>{end}</div>
    </header>
  );
}

/** The bar of pages for people who are not signed in: the mark and what stands at the end. */
export function PlainBar({ children }: { children?: ReactNode }) {
  return (
    <header className={styles.plain}>
      <span className={styles.mark}>
        <Mark />
        Niitty
      </span>
      <div className={styles.end}>{children}</div>
    </header>
  );
}
