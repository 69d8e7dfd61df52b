import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import type { Exchange, FeedSearch, ShareKind } from "../api";
import styles from "./Feed.module.css";
import { useKinds } from "./useKinds";

type Props = { exchange: Exchange; search: FeedSearch; onSearch: (search: FeedSearch) => void };

/** Narrows the feed; what is chosen is in the address. */
export function FeedFilters({ exchange: { canvases, phases }, search, onSearch }: Props) {
  const { t } = useLingui();
  const kinds = useKinds();
  const isNarrowed = Boolean(search.kind || search.phase || search.canvas);
  const [isOpen, setIsOpen] = useState(isNarrowed);
  const all = { value: "", label: t`Everything` };
  return (
    <details className={styles.narrow} open={isOpen} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="filter" />
        {isNarrowed ? <Trans>Narrowed down</Trans> : <Trans>Narrow down</Trans>}
        <Icon name="down" size="s" />
      </summary>
      <div className={styles.filters}>
        <Select
          label={t`Kind`}
          options={[all, ...Object.entries(kinds).map(([value, label]) => ({ value, label }))]}
          value={search.kind ?? ""}
          onChange={kind => onSearch({ ...search, kind: (kind || undefined) as ShareKind | undefined })}
        />
        <Select
          label={t`Phase`}
          options={[all, ...phases.map(({ id, title }) => ({ value: id, label: title }))]}
          value={search.phase ?? ""}
          onChange={phase => onSearch({ ...search, phase: phase || undefined })}
        />
        {(canvases.length > 0 || search.canvas) && (
          <Select
            label={t`Canvas`}
            options={[
              all,
              ...canvases.map(({ slug, number, title }) => ({ value: slug, label: `${number} ${title}` })),
            ]}
            value={search.canvas ?? ""}
            onChange={canvas => onSearch({ ...search, canvas: canvas || undefined })}
          />
        )}
      </div>
    </details>
  );
}
