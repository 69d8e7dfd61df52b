import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { useRoom } from "../desk/context";
import type { Beginning } from "../desk/places";
import type { Block } from "../types";
import styles from "./Rows.module.css";

type Props = { block: Block; at: Beginning; where: string; hasWord?: boolean };

/** Adds a note right here; only for those who may. */
export function AddHere({ block, at, where, hasWord = false }: Props) {
  const { t } = useLingui();
  const { desk } = useRoom();
  if (!desk.mayWriteIn(block)) return null;
  return (
    <button
      type="button"
      className={styles.add}
      data-add
      aria-label={t`Add a note: ${where}`}
      onClick={() => desk.add(block, at)}
    >
      <Icon name="plus" size="s" />
      {hasWord && (
        <span aria-hidden="true">
          <Trans>Add</Trans>
        </span>
      )}
    </button>
  );
}
