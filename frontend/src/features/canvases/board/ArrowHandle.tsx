import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import styles from "./ArrowHandle.module.css";
import { pullArrow } from "./pulling";

/** Pulled to another note it draws an arrow there. Keys and menus have "Connect" instead. */
export function ArrowHandle({ note }: { note: Note }) {
  const { desk } = useRoom();
  return (
    <span
      className={styles.handle}
      data-handle=""
      aria-hidden="true"
      onPointerDown={event => {
        event.preventDefault();
        pullArrow(event.nativeEvent, desk, note.id);
      }}
    />
  );
}
