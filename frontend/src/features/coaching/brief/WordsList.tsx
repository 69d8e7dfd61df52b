import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { PathLink } from "@/ui/Link";
import type { Words } from "./api";
import styles from "./Brief.module.css";
import { Rest } from "./Rest";

type Props = { words: readonly Words[]; count: number; none: string };

/** What people said and what waits for an answer, the oldest first. */
export function WordsList({ words, count, none }: Props) {
  const { t } = useLingui();
  const oldest = words[0];
  if (!oldest) return <p className={styles.sentence}>{none}</p>;
  const { days } = oldest;
  const waits = plural(count, { one: "# waits for an answer", other: "# wait for an answer" });
  const long =
    days === 0
      ? t`the oldest since today`
      : t`the oldest for ${plural(days, { one: "# day", other: "# days" })}`;
  return (
    <>
      <p className={styles.sentence}>{t`${waits}, ${long}.`}</p>
      <ul className={styles.rows}>
        {words.map(one => (
          <li key={one.id}>
            <span>
              <PathLink path={one.path} className={styles.quote}>
                {one.text ? <Trans>“{one.text}”</Trans> : <Trans>Evidence without words</Trans>}
              </PathLink>{" "}
              <span className={styles.by}>
                {one.person.display_name}, {one.title}
              </span>
            </span>
            <Days days={one.days} />
          </li>
        ))}
      </ul>
      <Rest count={count} shown={words.length} />
    </>
  );
}

function Days({ days }: { days: number }) {
  const { t } = useLingui();
  return (
    <span className={styles.days}>
      {days === 0 ? t`today` : plural(days, { one: "# day ago", other: "# days ago" })}
    </span>
  );
}
