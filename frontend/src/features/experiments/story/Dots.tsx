import { cx } from "@/ui/cx";
import styles from "./Dots.module.css";

const MOST = 40;

/** So many of so many, as people: full is yes, ring is no. The figure beside it says the same in words. */
export function Dots({ value, of }: { value: number; of: number | null | undefined }) {
  if (!of || of > MOST || !Number.isInteger(value)) return null;
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all alike
        <i key={index} className={cx(styles.dot, index < value && styles.yes)} />
      ))}
    </span>
  );
}
