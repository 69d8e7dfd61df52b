import { type ReactNode, useEffect } from "react";
import { cx } from "./cx";
import { MAIN_ID, useLateFocus } from "./focus";
import styles from "./Page.module.css";

/** Names the page for the browser's tab, history and screen readers. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Niitty` : "Niitty";
  }, [title]);
}

type MainProps = { width?: "page" | "read" | "form" | "full"; children: ReactNode };

/** The page's content. page: 1280. read: a column of text. form: a narrow one. full: to the edges (a board). */
export function Main({ width = "page", children }: MainProps) {
  return (
    <main id={MAIN_ID} tabIndex={-1} className={cx(styles.main, styles[width])}>
      {children}
    </main>
  );
}

type TitleProps = { children: ReactNode; className?: string | undefined; lang?: string };

/** The page's one first-level heading; after navigation the focus arrives here. */
export function PageTitle({ children, className, lang }: TitleProps) {
  const title = useLateFocus();
  return (
    <h1 ref={title} tabIndex={-1} lang={lang} className={className ?? styles.title}>
      {children}
    </h1>
  );
}

type SectionProps = { title: ReactNode; action?: ReactNode; children: ReactNode; id?: string };

/** A part of a page below a hairline, with its quiet heading. */
export function Section({ title, action, children, id }: SectionProps) {
  return (
    <section className={styles.section} id={id} aria-labelledby={id && `${id}-title`}>
      <div className={styles.head}>
        <h2 id={id && `${id}-title`}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
