import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components/Checkbox";
import styles from "./Choice.module.css";
import { cx } from "./cx";
import { Icon } from "./Icon";

type Props = Pick<
  CheckboxProps,
  "name" | "value" | "isSelected" | "defaultSelected" | "onChange" | "isDisabled" | "isIndeterminate"
> & { children: ReactNode; hint?: ReactNode };

export function Checkbox({ children, hint, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} className={cx(styles.choice)}>
      <span className={styles.square} aria-hidden="true">
        <Icon name={rest.isIndeterminate ? "minus" : "check"} size="s" />
      </span>
      <span>
        <span className={styles.word}>{children}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}
