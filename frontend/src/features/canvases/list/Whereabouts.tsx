import { useNotesIn, useRoom } from "../desk/context";
import { whereaboutsInGroup } from "../desk/whereabouts";
import type { Note } from "../document/schema";
import styles from "./ListActions.module.css";

/** Where on its map a note lies, in words. */
export function Whereabouts({ note }: { note: Note }) {
  const { desk } = useRoom();
  // What it lies near may move, too.
  useNotesIn(note.block);
  const where = whereaboutsInGroup(desk, note);
  return where ? <span className={styles.where}>{where}</span> : null;
}
