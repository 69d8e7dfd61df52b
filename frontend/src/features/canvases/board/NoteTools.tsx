import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { IconButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { LazyMenu } from "@/ui/LazyMenu";
import { type NoteAction, offered } from "../desk/actions";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { ArrowHandle } from "./ArrowHandle";
import styles from "./NoteTools.module.css";
import { useNoteMenu } from "./useNoteMenu";

const IN_SIGHT = new Set<NoteAction["id"]>(["look", "move", "connect", "comment"]);
const ROOM_PX = 60;

/** A group is taken by its name, and its first note is what is selected when it has been made. */
function coversName(bar: HTMLElement): boolean {
  const { left, right, top, bottom } = bar.getBoundingClientRect();
  const names = bar.closest("[data-block]")?.querySelectorAll("[data-group-name]") ?? [];
  return [...names].some(name => {
    const box = name.getBoundingClientRect();
    return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
  });
}

/** What can be done with the selected note, floating beside it. */
export default function NoteTools({ note }: { note: Note }) {
  const { t, i18n } = useLingui();
  const { desk, words } = useRoom();
  const bar = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState({ isBelow: false, shift: 0 });
  const groups = useNoteMenu(note);

  useLayoutEffect(() => {
    const { current } = bar;
    const board = current?.closest("[data-canvas]")?.getBoundingClientRect();
    const item = current?.parentElement?.getBoundingClientRect();
    if (!current || !board || !item) return;
    const isAtTheTop = item.top - board.top < ROOM_PX;
    const middle = (item.left + item.right) / 2;
    const half = current.offsetWidth / 2 + 4;
    const shift = Math.max(0, board.left + half - middle) + Math.min(0, board.right - half - middle);
    setSide({ isBelow: isAtTheTop || coversName(current), shift });
  }, []);

  function backToNote(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    desk.stage.focus(note.id);
  }

  return (
    <>
      {desk.mayConnect(note) && <ArrowHandle note={note} />}
      <div
        ref={bar}
        role="toolbar"
        aria-label={words.name(note)}
        className={cx(styles.tools, side.isBelow && styles.below)}
        style={{ marginInlineStart: side.shift }}
        onKeyDown={backToNote}
      >
        {offered(desk, note)
          .filter(({ id }) => IN_SIGHT.has(id))
          .map(action => (
            <IconButton
              key={action.id}
              icon={action.icon}
              label={i18n._(action.label)}
              onPress={() => action.run(desk, note)}
            />
          ))}
        <LazyMenu
          trigger={<IconButton icon="more" label={t`More`} />}
          label={words.name(note)}
          groups={groups}
        />
      </div>
    </>
  );
}
