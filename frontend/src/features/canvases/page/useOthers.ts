import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent } from "react";
import { announce } from "@/ui/announcer";
import type { CanvasRoom } from "../desk/context";
import type { Desk } from "../desk/desk";
import { Teller, type Told } from "../desk/teller";
import type { Gone } from "../document/store";
import { settings } from "../hooks/settings";

const MOST_BLOCKS = 2;

/** Tells politely, and not too often, what others change. */
export function useToldOfOthers({ desk, presence, live }: CanvasRoom): void {
  const { t } = useLingui();
  function sentence({ names, blocks }: Told): string {
    const [first = t`Somebody`] = names;
    const others = Math.max(0, names.length - 1);
    const who =
      others === 0 ? first : others === 1 ? t`${first} and one other` : t`${first} and ${others} others`;
    const titles = blocks.map(id => desk.block(id)?.title).filter(Boolean);
    const where = titles.length > MOST_BLOCKS ? t`${titles.length} blocks` : titles.join(", ");
    return t`${who} changed ${where}`;
  }
  // Words may be loaded while changes are gathered: only what is said depends on them.
  const tell = useEffectEvent((told: Told) => {
    if (settings().tellsOfOthers) announce(sentence(told));
  });
  useEffect(() => {
    const teller = new Teller(told => tell(told));
    const stop = desk.store.onForeign(({ blocks, clients }) => {
      // What was there before this page was opened is no news.
      if (live.standing().phase === "opening") return;
      const names = [...clients].map(client => presence.nameOf(client)).filter(name => name !== undefined);
      teller.add(names, blocks);
    });
    return () => {
      stop();
      teller.destroy();
    };
  }, [desk, presence, live]);
}

/** When somebody else deletes the note that has the focus, the focus goes to its neighbour, and is told so. */
export function useKeptFocus({ desk }: CanvasRoom): void {
  const { t } = useLingui();
  useEffect(
    () =>
      desk.store.onGone(gone => {
        keepStop(desk, gone);
        if (!gone.isForeign || !hasFocus(gone.note.id)) return;
        const next = gone.neighbour ? desk.words.name(desk.store.note(gone.neighbour)) : titleOf(desk, gone);
        announce(t`The note you were at was deleted. You are now at: ${next}`);
        desk.goOn(gone.note.block, gone.neighbour);
      }),
    [desk, t],
  );
}

/** Tab leads into a block at one of its notes: another, when that one is gone. */
function keepStop({ stage }: Desk, { note, neighbour }: Gone): void {
  if (stage.stopIn(note.block) === note.id && neighbour) stage.setStop(note.block, neighbour);
  if (stage.lifted?.id === note.id) stage.lift(null);
}

function hasFocus(note: string): boolean {
  return document.activeElement?.closest<HTMLElement>("[data-note]")?.dataset.note === note;
}

function titleOf(desk: Desk, { note }: Gone): string {
  return desk.block(note.block)?.title ?? "";
}
