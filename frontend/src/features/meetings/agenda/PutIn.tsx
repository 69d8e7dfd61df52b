import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import styles from "./Agenda.module.css";
import { type AgendaParts, agendaPartsQuery, type OfferedStep } from "./api";
import type { Row } from "./steps";

type Props = {
  rows: readonly Row[];
  /** Puts the steps before the row at this place; at the end for its length. */
  onPutIn: (steps: readonly OfferedStep[], at: number) => void;
};

const END = "end";

/** Steps from a recipe, or a whole meeting of the programme, put in where one says. */
export function PutIn({ rows, onPutIn }: Props) {
  const { t } = useLingui();
  const { data } = useQuery(agendaPartsQuery);
  const [what, setWhat] = useState("");
  const [where, setWhere] = useState(END);
  if (!data) return null;
  const parts = offers(data);
  const chosen = parts.find(({ value }) => value === what) ?? parts[0];
  const place = rows.findIndex(({ key }) => key === where);
  return (
    <fieldset className={styles.putIn}>
      <legend className="label">
        <Trans>Ready-made steps</Trans>
      </legend>
      <Select
        label={t`What to put in`}
        hint={chosen?.hint}
        value={chosen?.value ?? ""}
        onChange={setWhat}
        options={parts.map(({ value, title, minutes }) => ({
          value,
          label: t`${title}, ${minutes} minutes`,
        }))}
      />
      <Select
        label={t`In which place`}
        value={place < 0 ? END : where}
        onChange={setWhere}
        options={[
          { value: END, label: t`At the end` },
          ...rows.map(({ key, title }) => ({ value: key, label: t`Before: ${title}` })),
        ]}
      />
      <Button icon="plus" onPress={() => chosen && onPutIn(chosen.steps, place < 0 ? rows.length : place)}>
        <Trans>Put in</Trans>
      </Button>
    </fieldset>
  );
}

type Offer = { value: string; title: string; minutes: number; hint: string; steps: readonly OfferedStep[] };

function offers({ meetings, recipes }: AgendaParts): Offer[] {
  return [
    ...recipes.map(({ slug, title, minutes, use_when, steps }) => ({
      value: `recipe/${slug}`,
      title,
      minutes,
      hint: use_when,
      steps,
    })),
    ...meetings.map(({ key, number, title, minutes, about, steps }) => ({
      value: `meeting/${key}`,
      title: `${number}. ${title}`,
      minutes,
      hint: about,
      steps,
    })),
  ];
}
