import { Plural } from "@lingui/react/macro";
import styles from "./Brief.module.css";

/** How many more there are than the page shows. */
export function Rest({ count, shown }: { count: number; shown: number }) {
  if (count <= shown) return null;
  return (
    <p className={styles.by}>
      <Plural value={count - shown} one="and # more" other="and # more" />
    </p>
  );
}
