import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Pointer, previewQuery } from "../api";
import { Parts } from "../feed/Parts";
import styles from "./Share.module.css";

/** What the others will read, and nothing else. */
export function Preview({ team, pointer }: { team: string; pointer: Pointer }) {
  const heading = useId();
  const preview = useQuery(previewQuery(team, pointer));
  return (
    <section className={styles.preview} aria-labelledby={heading}>
      <h3 id={heading}>
        <Trans>Exactly this is shown, without names</Trans>
      </h3>
      <Loaded
        query={preview}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={2} />
          </Skeleton>
        }
      >
        {({ parts, left_out }) => (
          <>
            <Parts key={`${pointer.thing} ${pointer.block}`} parts={parts} lang="" />
            {left_out > 0 && (
              <p className={styles.left}>
                <Plural
                  value={left_out}
                  one="One text is left out: a guest wrote it, or nobody agreed to show it."
                  other="# texts are left out: guests wrote them, or nobody agreed to show them."
                />
              </p>
            )}
            <p className={styles.left}>
              <Trans>When a text changes later, it is held back until you look at it again.</Trans>
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
