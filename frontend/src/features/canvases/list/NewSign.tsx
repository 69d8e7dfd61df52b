import { Trans } from "@lingui/react/macro";
import styles from "./ListActions.module.css";

/** Something said there is new to the reader. The button beside it says so in its name. */
export function NewSign() {
  return (
    <span className={styles.new}>
      <Trans>New</Trans>
    </span>
  );
}
