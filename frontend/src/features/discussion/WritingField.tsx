import { type ComponentProps, Suspense } from "react";
import { later } from "@/ui/later";
import styles from "./Discussion.module.css";

// Reading comes first: a canvas is to be there quickly.
const Writing = later(async () => ({ default: (await import("./Composer")).Composer }));

/** Where a comment is written. */
export function WritingField(props: ComponentProps<typeof Writing>) {
  return (
    <Suspense fallback={<div className={styles.box} aria-hidden="true" />}>
      <Writing {...props} />
    </Suspense>
  );
}
