import type { ReactNode } from "react";
import styles from "./Chip.module.css";
import { cx } from "./cx";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

type Props = {
  tone?: "plain" | "spruce" | "cloudberry" | "lake" | "heather" | "lingon";
  icon?: IconName;
  children: ReactNode;
};

/** A state in a word or two. The colour repeats what the word says. */
export function Chip({ tone = "plain", icon, children }: Props) {
  return (
    <span className={cx(styles.chip, styles[tone])}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}
