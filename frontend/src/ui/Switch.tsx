import type { ReactNode } from "react";
import { Switch as AriaSwitch, type SwitchProps } from "react-aria-components/Switch";
import styles from "./Choice.module.css";
import { cx } from "./cx";

type Props = Pick<SwitchProps, "name" | "isSelected" | "defaultSelected" | "onChange" | "isDisabled"> & {
  children: ReactNode;
  hint?: ReactNode;
};

/** On or off, at once. */
export function Switch({ children, hint, ...rest }: Props) {
  return (
    <AriaSwitch {...rest} className={cx(styles.choice)}>
      <span className={styles.track} aria-hidden="true" />
      <span>
        <span className={styles.word}>{children}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
