import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Icon } from "@/ui/Icon";
import type { IconName } from "@/ui/icons";
import type { Share } from "../api";
import { useAcknowledge } from "./api";
import styles from "./Feed.module.css";

type Props = { share: Share; programme: string; mayUse: boolean };

/** One press says thanks, or that one's team uses this, too. Names are shown; nothing is counted or compared. */
export function Signs({ share, programme, mayUse }: Props) {
  const { t, i18n } = useLingui();
  const say = useAcknowledge(programme, share);
  const problem = useProblem(say.error);
  const mine = say.isPending ? say.variables : share.mine;
  const list = (names: readonly string[]) => new Intl.ListFormat(i18n.locale).format(names);
  const used = list(share.used_by);
  const thanked = list(share.thanked_by);
  return (
    <>
      {share.abilities.acknowledge && (
        <>
          <Sign
            icon="heart"
            isOn={mine.thanks}
            label={t`Thanks`}
            onPress={() => say.mutate({ ...mine, thanks: !mine.thanks })}
          />
          {mayUse && (
            <Sign
              icon="check"
              isOn={mine.uses}
              label={t`We use this too`}
              onPress={() => say.mutate({ ...mine, uses: !mine.uses })}
            />
          )}
        </>
      )}
      {problem && <p className={styles.refused}>{problem.detail}</p>}
      {(used || thanked) && (
        <p className={styles.names}>
          {used && <Trans>Also in use: {used}.</Trans>} {thanked && <Trans>Thanks from {thanked}.</Trans>}
        </p>
      )}
    </>
  );
}

type SignProps = { icon: IconName; isOn: boolean; label: string; onPress: () => void };

function Sign({ icon, isOn, label, onPress }: SignProps) {
  return (
    <button type="button" aria-pressed={isOn} className={styles.sign} onClick={onPress}>
      <Icon name={icon} size="s" />
      {label}
    </button>
  );
}
