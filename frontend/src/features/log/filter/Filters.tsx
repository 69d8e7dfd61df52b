import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { membershipsQuery } from "@/features/teams";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import { aboutQuery, type Entry } from "../api";
import { isNarrowed, type LogSearch, searchFrom } from "../search";
import { BetweenMeetings } from "./BetweenMeetings";
import { DayField } from "./DayField";
import styles from "./Filters.module.css";

type Props = {
  teamId: string;
  programme: string;
  search: LogSearch;
  onSearch: (search: LogSearch) => void;
  entries: readonly Entry[];
};

/** Narrows the log; what is chosen is in the address. */
export function Filters({ teamId, programme, search, onSearch, entries }: Props) {
  const { t } = useLingui();
  const count = Object.values(search).filter(Boolean).length;
  const [isOpen, setIsOpen] = useState(count > 0);
  const set = (changes: Partial<LogSearch>) => onSearch(searchFrom({ ...search, ...changes }));
  const people = usePeople(teamId, entries, isOpen);
  const experiments = useQuery(aboutQuery(teamId));
  const kinds = [
    { value: "", label: t`Everything` },
    { value: "plain", label: t`Nothing in particular` },
    { value: "experiment", label: t`Experiments` },
    { value: "round", label: t`Rounds` },
    { value: "canvas", label: t`Canvases` },
  ];
  const titles = (experiments.data ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <details className={styles.filters} open={isOpen} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="filter" />
        {count > 0 ? <Trans>Narrowed down</Trans> : <Trans>Narrow down</Trans>}
        <Icon name="down" size="s" />
      </summary>
      {isOpen && (
        <div className={styles.fields}>
          <Select
            label={t`About`}
            options={kinds}
            value={search.kind ?? ""}
            onChange={kind => set({ kind: kind as LogSearch["kind"] })}
          />
          <Select
            label={t`Written by`}
            options={[{ value: "", label: t`Anybody` }, ...people]}
            value={search.person ?? ""}
            onChange={person => set({ person })}
          />
          <TagFilter entries={entries} tag={search.tag ?? ""} onChange={tag => set({ tag })} />
          {titles.length > 0 && (
            <Select
              label={t`Experiment`}
              options={[{ value: "", label: t`Any` }, ...titles]}
              value={search.experiment ?? ""}
              onChange={experiment => set({ experiment })}
            />
          )}
          <BetweenMeetings programme={programme} search={search} onChange={set} />
          <DayField label={t`From`} value={search.from} onChange={from => set({ from })} />
          <DayField label={t`Until`} value={search.to} onChange={to => set({ to })} />
        </div>
      )}
      {isOpen && isNarrowed(search) && (
        <Button variant="bare" icon="close" onPress={() => onSearch({})}>
          <Trans>Show all entries</Trans>
        </Button>
      )}
    </details>
  );
}

/** Everybody in the team whom the person may meet, and whoever wrote what is shown. */
function usePeople(teamId: string, entries: readonly Entry[], isWanted: boolean) {
  const members = useQuery({ ...membershipsQuery(teamId), enabled: isWanted, retry: false });
  const people = new Map<string, string>();
  for (const { person } of members.data ?? []) people.set(person.id, person.display_name);
  for (const { author } of entries) people.set(author.id, author.display_name);
  const names = [...people].map(([value, label]) => ({ value, label }));
  return names.sort((one, other) => one.label.localeCompare(other.label));
}

type TagProps = { entries: readonly Entry[]; tag: string; onChange: (tag: string) => void };

/** Taken over when the field is left, or with Enter: not with each letter. */
function TagFilter({ entries, tag, onChange }: TagProps) {
  const { t } = useLingui();
  const id = useId();
  const tags = [...new Set(entries.flatMap(({ tags }) => tags ?? []))].sort();
  const take = (text: string) => text.trim() !== tag && onChange(text.trim().replace(/^#/, ""));
  return (
    <label className={styles.field}>
      <span>{t`Tag`}</span>
      <input
        key={tag}
        list={id}
        defaultValue={tag}
        maxLength={30}
        autoCapitalize="none"
        onBlur={event => take(event.target.value)}
        onKeyDown={event => event.key === "Enter" && take(event.currentTarget.value)}
      />
      <datalist id={id}>
        {tags.map(each => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
}
