import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { gapsOf, meetingsQuery } from "@/features/meetings";
import { Select } from "@/ui/Select";
import type { LogSearch } from "../search";

type Props = {
  programme: string;
  search: LogSearch;
  onChange: (days: Pick<LogSearch, "from" | "to">) => void;
};

/** The days from one meeting to the next, for the two fields of days beside it. */
export function BetweenMeetings({ programme, search, onChange }: Props) {
  const { t } = useLingui();
  const { data } = useQuery(meetingsQuery(programme));
  const gaps = gapsOf(data ?? []);
  if (gaps.length === 0) return null;
  const chosen = gaps.find(({ from, to }) => from === search.from && to === search.to);
  const options = gaps.map(({ after: { id, number, title }, to }, place) => {
    const next = number + 1;
    if (place === 0) return { value: id, label: t`Since the last meeting` };
    return {
      value: id,
      label: to ? t`Between meetings ${number} and ${next}: after ${title}` : t`After ${title}`,
    };
  });
  return (
    <Select
      label={t`Between meetings`}
      options={[
        { value: "", label: search.from || search.to ? t`Dates you choose` : t`Any time` },
        ...options,
      ]}
      value={chosen?.after.id ?? ""}
      onChange={id => {
        const gap = gaps.find(({ after }) => after.id === id);
        onChange({ from: gap?.from, to: gap?.to });
      }}
    />
  );
}
