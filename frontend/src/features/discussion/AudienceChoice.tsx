import { Trans, useLingui } from "@lingui/react/macro";
import { Chip } from "@/ui/Chip";
import { BareSelect } from "@/ui/Select";
import { type Audience, type Target, type Thread, useNarrow } from "./api";
import styles from "./Talk.module.css";

export function useAudienceWords(): Record<Audience, string> {
  const { t } = useLingui();
  return {
    team: t`Only the core team`,
    team_and_coaches: t`Core team and coaches`,
    space: t`Everyone who may see this`,
  };
}

type Props = {
  value: Audience;
  audiences: readonly Audience[];
  onChange: (audience: Audience) => void;
};

/** Who reads what is said; nothing where there is no choice. The widest first. */
export function AudienceChoice({ value, audiences, onChange }: Props) {
  const { t } = useLingui();
  const words = useAudienceWords();
  if (audiences.length < 2) return null;
  return (
    <div className={styles.audience} data-narrow={value !== "space" || undefined}>
      <BareSelect
        label={t`Who reads this`}
        icon={value === "space" ? "eye" : "lock"}
        value={value}
        options={audiences.toReversed().map(audience => ({ value: audience, label: words[audience] }))}
        onChange={chosen => onChange(chosen as Audience)}
      />
    </div>
  );
}

/** Who reads a conversation, if not everyone; whoever may still let fewer read it does so here. */
export function AudienceOf({ thread, target }: { thread: Thread; target: Target }) {
  const words = useAudienceWords();
  const narrow = useNarrow(target);
  const { audience, smaller_audiences } = thread;
  if (smaller_audiences.length > 0)
    return (
      <AudienceChoice
        value={audience}
        audiences={[...smaller_audiences, audience]}
        onChange={chosen => chosen !== audience && narrow.mutate({ id: thread.id, audience: chosen })}
      />
    );
  if (audience === "space") return null;
  return (
    <p className={styles.circle}>
      <Chip icon="lock">
        <span className="sr">
          <Trans>Read by:</Trans>{" "}
        </span>
        {words[audience]}
      </Chip>
    </p>
  );
}
