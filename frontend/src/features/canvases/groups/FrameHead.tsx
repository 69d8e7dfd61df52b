import type { CSSProperties } from "react";
import type { Frame } from "./frames";
import { GroupHead } from "./GroupHead";
import styles from "./Groups.module.css";

type Props = { id: string; count: number; frame: Frame | undefined };

/** The name of a group on a field, at the border of its frame. While its only note is in hand there is none. */
export function FrameHead({ id, count, frame }: Props) {
  if (!frame) return null;
  const style = {
    translate: `${Math.round(frame.left)}px ${Math.round(frame.nameTop)}px`,
    "--frame": `${Math.round(frame.width)}px`,
  } as CSSProperties;
  return (
    <div className={styles.onField} style={style}>
      <GroupHead id={id} count={count} level={3} />
    </div>
  );
}
