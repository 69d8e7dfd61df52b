import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Select } from "@/ui/Select";
import { DAYS, type Draft, USES } from "./draft";

type Props = { draft: Draft; onChange: (changes: Partial<Draft>) => void };

/** How long an invitation is open, and for how many. */
export function Lifetime({ draft, onChange }: Props) {
  const { t } = useLingui();
  return (
    <>
      <Select
        name="expires_at"
        label={t`Open for`}
        value={draft.days}
        onChange={days => onChange({ days })}
        options={DAYS.map(value => {
          const days = Number(value);
          return { value, label: t`${plural(days, { one: "# day", other: "# days" })}` };
        })}
      />
      {draft.way === "link" && (
        <Select
          name="max_uses"
          label={t`For how many`}
          value={draft.uses}
          onChange={uses => onChange({ uses })}
          options={USES.map(value => {
            const uses = Number(value);
            return { value, label: t`${plural(uses, { one: "# person", other: "# people" })}` };
          })}
        />
      )}
    </>
  );
}
