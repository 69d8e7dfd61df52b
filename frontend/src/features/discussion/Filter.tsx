import { useLingui } from "@lingui/react/macro";
import { BareSelect } from "@/ui/Select";
import { useAudienceWords } from "./AudienceChoice";
import type { Audience, Thread } from "./api";
import type { Wish } from "./filters";

const AUDIENCES: readonly Audience[] = ["space", "team_and_coaches", "team"];

type Props = { threads: readonly Thread[]; value: Wish; unread: number; onChange: (wish: Wish) => void };

/** Which conversations to show. By audience only where there are several. */
export function Filter({ threads, value, unread, onChange }: Props) {
  const { t } = useLingui();
  const words = useAudienceWords();
  const heard = AUDIENCES.filter(audience => threads.some(thread => thread.audience === audience));
  const wishes: { value: Wish; label: string }[] = [
    { value: "open", label: t`Open conversations` },
    { value: "all", label: t`All conversations` },
    { value: "unread", label: unread > 0 ? t`New: ${unread}` : t`New` },
    { value: "mine", label: t`Mine, and where I am mentioned` },
    { value: "resolved", label: t`Resolved conversations` },
    ...(heard.length > 1 ? heard.map(audience => ({ value: audience, label: words[audience] })) : []),
  ];
  return (
    <BareSelect
      label={t`Show`}
      icon="filter"
      value={value}
      options={wishes}
      onChange={wish => onChange(wish as Wish)}
    />
  );
}
