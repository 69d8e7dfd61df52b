import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { announce } from "@/ui/announcer";
import { useKeyed, usePeople, useRoom } from "../desk/context";
import type { PresentPerson } from "../desk/presence";
import { onSectionInView, sectionInView } from "../list/sectionInView";
import { reveal } from "./places";

const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph"]);
/** What comes with the press that began it is no sign of going one's own way. */
const SETTLED_MS = 300;

/** Tells the others where this person is: the block in view of the list, worked in, or the note being read or written. */
export function useMySpot(): void {
  const { desk, presence } = useRoom();
  useEffect(() => {
    const { stage, store } = desk;
    function tell() {
      const note = store.note(stage.editing ?? stage.selected ?? "");
      // A note stays selected when one goes on to another block.
      presence.stay(stage.block ?? "", note?.block === stage.block ? note?.id : "");
    }
    const stops = [
      ...["selected", "block", "editing"].map(key => stage.subscribe(key, tell)),
      onSectionInView(() => presence.stay(sectionInView())),
    ];
    tell();
    return () => {
      for (const stop of stops) stop();
    };
  }, [desk, presence]);
}

/** Goes where the person is who is followed, until this one scrolls, presses or types. */
export function useFollowing(): PresentPerson | undefined {
  const { t } = useLingui();
  const { presence } = useRoom();
  const followed = useKeyed(presence, "followed", () => presence.followed);
  const people = usePeople();
  const person = people.find(({ id }) => id === followed);
  const name = person?.name;
  const isGone = followed !== null && !person;

  useEffect(() => {
    if (!followed || !name) return;
    announce(t`You follow ${name}. Scroll or press a key to go your own way.`);
    const go = () => reveal(presence.spotOf(followed));
    const leave = () => {
      announce(t`You do not follow ${name} any more.`);
      presence.followPerson(null);
    };
    go();
    const stop = presence.subscribe(`spot:${followed}`, go);
    const listen = setTimeout(() => onOwnWay(leave, ended.signal), SETTLED_MS);
    const ended = new AbortController();
    return () => {
      stop();
      clearTimeout(listen);
      ended.abort();
    };
  }, [followed, name, presence, t]);

  useEffect(() => {
    if (!isGone) return;
    announce(t`Whom you followed has left.`);
    presence.followPerson(null);
  }, [isGone, presence, t]);
  return person;
}

/** Scrolling, pressing or typing anywhere but on the strip that says whom one follows. */
function onOwnWay(leave: () => void, signal: AbortSignal): void {
  function notice(event: Event) {
    const isOnStrip = event.target instanceof Element && event.target.closest("[data-strip]") !== null;
    const isModifier = event instanceof KeyboardEvent && MODIFIERS.has(event.key);
    if (!isOnStrip && !isModifier) leave();
  }
  for (const sign of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    document.addEventListener(sign, notice, { capture: true, passive: true, signal });
  }
}
