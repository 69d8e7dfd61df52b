import { cx } from "./cx";
import styles from "./Icon.module.css";
import { ICONS, type IconName } from "./icons";

type Props = { name: IconName; size?: "s" | "m" | "l"; className?: string | undefined };

/** A sign beside a word; it never speaks for itself, so it is hidden from screen readers. */
export function Icon({ name, size = "m", className }: Props) {
  return (
    <svg
      className={cx(styles.icon, styles[size], name === "more" && styles.dots, className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The sign of Niitty: a plant with its flower. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 18V6.5M10 18C10 12 7.5 9 3.5 7.5M10 18c0-6 2.5-8.5 6.5-11" />
      <circle cx="10" cy="3.5" r="1.4" />
    </svg>
  );
}
