import { Trans, useLingui } from "@lingui/react/macro";
import { useDays } from "../dates";
import { useDesignForm } from "../edit/designForm";
import { fieldsOf, shown, valuesOf } from "../edit/values";
import type { Amendment, Design } from "../types";
import styles from "./Story.module.css";

/** What was changed in a test after it had begun: both wordings, for ever. */
export function Amendments({ design }: { design: Design }) {
  const { t } = useLingui();
  if (design.amendments.length === 0) return null;
  return (
    <section aria-label={t`Changed after the test had begun`} className={styles.amendments}>
      <h3>
        <Trans>Changed after the test had begun</Trans>
      </h3>
      {design.amendments.map((amendment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: amendments are only ever added
        <OneAmendment key={index} amendment={amendment} />
      ))}
    </section>
  );
}

function OneAmendment({ amendment }: { amendment: Amendment }) {
  const { t } = useLingui();
  const days = useDays();
  const field = fieldsOf(useDesignForm(false)).find(({ name }) => name === amendment.field);
  const text = (value: unknown) => {
    if (!field) return JSON.stringify(value);
    return shown(field, valuesOf({ [field.name]: value }, [field])[field.name] ?? "");
  };
  const who = amendment.by?.display_name ?? t`somebody who has left`;
  return (
    <div className={styles.amendment}>
      <p className="label">{field?.label ?? amendment.field}</p>
      <div className={styles.wordings}>
        <p>
          <span className="label">
            <Trans>At first</Trans>
          </span>
          <br />
          {text(amendment.before)}
        </p>
        <p>
          <span className="label">
            <Trans>Now</Trans>
          </span>
          <br />
          {text(amendment.after)}
        </p>
      </div>
      <p className="small quiet">
        {days.day(amendment.at)}, {who}: {amendment.because}
      </p>
    </div>
  );
}
