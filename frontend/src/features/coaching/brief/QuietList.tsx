import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useSectors } from "@/i18n/sectors";
import { useTime } from "@/i18n/time";
import type { Quiet } from "./api";
import styles from "./Brief.module.css";
import { Rest } from "./Rest";

/** People who contributed before the last meeting but one, and have not been heard since. */
export function QuietList({ quiet }: { quiet: Quiet | null }) {
  const { t } = useLingui();
  const time = useTime();
  const { nameOf } = useSectors();
  if (!quiet) return <p className={styles.sentence}>{t`This is told from the second meeting on.`}</p>;
  const { count, people } = quiet;
  if (count === 0)
    return <p className={styles.sentence}>{t`Everybody who has contributed is still heard.`}</p>;
  return (
    <>
      <p className={styles.sentence}>
        {plural(count, {
          one: "One person contributed before the last meeting but one and has been silent since.",
          other: "# people contributed before the last meeting but one and have been silent since.",
        })}
      </p>
      <ul className={styles.rows}>
        {(people ?? []).map(({ person, sector, last_on }) => (
          <li key={person.id}>
            <span>
              {person.display_name} {sector && <span className={styles.by}>{nameOf(sector)}</span>}
            </span>
            <span className={styles.days}>{time.brief(`${last_on}T12:00:00`)}</span>
          </li>
        ))}
      </ul>
      {people && <Rest count={count} shown={people.length} />}
    </>
  );
}
