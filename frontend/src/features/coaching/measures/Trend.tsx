import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { LastMeeting, Measure } from "../api";
import styles from "./Counts.module.css";

type Past = Pick<Measure, "value" | "n" | "of">;

/** A value as one reads it: "9 of 22", "13 days". */
function useValue(unit: Measure["unit"]): (past: Past) => string {
  const { t, i18n } = useLingui();
  return ({ value, n, of }) => {
    const figure = i18n.number(value ?? 0, { maximumFractionDigits: 2 });
    switch (unit) {
      case "yes":
        return value ? t`yes` : t`no`;
      case "share":
        return t`${n ?? 0} of ${of ?? 0}`;
      case "days":
        return t`${plural(Math.round(value ?? 0), { one: "# day", other: "# days" })}`;
      case "score":
        return t`${figure} of 5`;
      default:
        return figure;
    }
  };
}

/** What it was in the time before the last meeting. */
export function Trend({ measure, meeting }: { measure: Measure; meeting: LastMeeting | null }) {
  const { t } = useLingui();
  const value = useValue(measure.unit);
  const { before } = measure;
  if (!meeting || !before || before.value === null) return null;
  const { number } = meeting;
  const past = value(before);
  if (measure.value === null) return <p className={styles.trend}>{t`Before meeting ${number}: ${past}`}</p>;
  const sign = Math.sign(measure.value - before.value);
  const way = sign > 0 ? t`more than before` : sign < 0 ? t`less than before` : t`as before`;
  return <p className={styles.trend}>{t`Before meeting ${number}: ${past} (now ${way})`}</p>;
}
