import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useClock } from "@/i18n/time";
import { announce } from "@/ui/announcer";
import { IconButton } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { TextField } from "@/ui/TextField";
import styles from "./Agenda.module.css";
import { moved } from "./rows";
import { StepMore } from "./StepMore";
import { type Draft, type Row, timesOf } from "./steps";
import { useDragRows } from "./useDragRows";

type Props = { startsAt: string; rows: Row[]; onChange: (rows: Row[]) => void };

/** The steps being written, each with its time; moved by buttons or by hand. */
export function StepRows({ startsAt, rows, onChange }: Props) {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragRows(list, move);
  const times = timesOf(startsAt, rows);

  function move(from: number, to: number) {
    onChange(moved(rows, from, to));
    const place = to + 1;
    const name = rows[from]?.title ?? "";
    announce(t`${name}: place ${place} of ${rows.length}`);
  }

  return (
    <ol ref={list} className={styles.rows}>
      {rows.map((row, at) => {
        const put = (part: Partial<Draft>) =>
          onChange(rows.map(each => (each.key === row.key ? { ...each, ...part } : each)));
        const number = at + 1;
        const name = t`Step ${number}`;
        return (
          <li key={row.key} data-dragged={drag.dragged === at || undefined}>
            <span className={styles.handle} aria-hidden {...drag.handle(at)}>
              <Icon name="move" />
            </span>
            <fieldset className={styles.fields} aria-label={name}>
              <Time from={times[at]?.from} to={times[at]?.to} />
              <Fields row={row} put={put} />
            </fieldset>
            <div className={styles.acts}>
              <IconButton
                icon="up"
                label={t`Move up: ${name}`}
                isDisabled={at === 0}
                onPress={() => move(at, at - 1)}
              />
              <IconButton
                icon="down"
                label={t`Move down: ${name}`}
                isDisabled={at === rows.length - 1}
                onPress={() => move(at, at + 1)}
              />
              <IconButton
                icon="trash"
                label={t`Take away: ${name}`}
                onPress={() => onChange(rows.filter(({ key }) => key !== row.key))}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Fields({ row, put }: { row: Row; put: (part: Partial<Draft>) => void }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Minutes`}
        type="number"
        inputMode="numeric"
        className={styles.minutes}
        value={row.minutes}
        onChange={minutes => put({ minutes })}
        isRequired
      />
      <TextField
        label={t`What happens`}
        className={styles.what}
        value={row.title}
        maxLength={120}
        onChange={title => put({ title })}
        isRequired
      />
      <StepMore row={row} put={put} />
    </>
  );
}

function Time({ from, to }: { from: string | undefined; to: string | undefined }) {
  const clock = useClock();
  if (!from || !to) return null;
  const begins = clock(from);
  const ends = clock(to);
  return (
    <p className={styles.time}>
      <Trans>
        {begins}–{ends}
      </Trans>
    </p>
  );
}
