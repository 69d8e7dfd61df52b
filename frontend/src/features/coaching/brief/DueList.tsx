import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@/ui/Link";
import type { Due } from "./api";
import styles from "./Brief.module.css";
import { Rest } from "./Rest";

/** Experiments that wait for somebody, each with its reason. */
export function DueList({ due, count }: { due: readonly Due[]; count: number }) {
  const { t } = useLingui();
  const sentence = useReason();
  if (due.length === 0) return <p className={styles.sentence}>{t`No experiment waits for anybody.`}</p>;
  return (
    <>
      <p className={styles.sentence}>
        {plural(count, { one: "One thing is due.", other: "# things are due." })}
      </p>
      <ul className={styles.rows}>
        {due.map(one => (
          <li key={`${one.experiment} ${one.reason}`}>
            <span>
              <Link
                to="/experiments/$experimentId"
                params={{ experimentId: one.experiment }}
                className={styles.quote}
              >
                {one.title}
              </Link>{" "}
              <span className={styles.by}>{sentence(one)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Rest count={count} shown={due.length} />
    </>
  );
}

function useReason(): (due: Due) => string {
  const { t } = useLingui();
  return ({ reason, days, count }) => {
    const number = count ?? 0;
    const long = days ?? 0;
    const since = long === 0 ? t`today` : plural(long, { one: "# day ago", other: "# days ago" });
    const sentences: Record<Due["reason"], string> = {
      permission_missing: plural(number, {
        one: "# permission has no answer yet",
        other: "# permissions have no answer yet",
      }),
      round_over: t`round ${number} has run for ${plural(long, { one: "# day", other: "# days" })}`,
      test_over: t`end of the test: ${since}`,
      pilot_over: t`end of the pilot: ${since}`,
      look_again: t`paused, to be looked at again: ${since}`,
      next_step_due: t`next step of the decision: ${since}`,
      review_due: t`review of the decision: ${since}`,
    };
    return sentences[reason];
  };
}
