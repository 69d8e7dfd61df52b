import { Trans, useLingui } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import type { View } from "./useView";
import styles from "./ViewSwitch.module.css";

type Props = { view: View; onView: (view: View) => void; isWide?: boolean };

/** Board or list. Plain buttons: the page must be there quickly, and two choices need no arrow keys. */
export function ViewSwitch({ view, onView, isWide = false }: Props) {
  const { t } = useLingui();
  const choices = [
    { id: "board", label: t`Board` },
    { id: "list", label: t`List` },
  ] as const;
  return (
    <fieldset className={cx(styles.switch, isWide && styles.wide)}>
      <legend className="sr">
        <Trans>View</Trans>
      </legend>
      {(isWide ? choices.toReversed() : choices).map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={id === view} onClick={() => onView(id)}>
          <Icon name={id} />
          {label}
        </button>
      ))}
    </fieldset>
  );
}
