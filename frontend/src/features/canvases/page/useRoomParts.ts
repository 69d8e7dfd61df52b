import { useEffect, useState } from "react";
import type { LiveDocument } from "@/realtime/syncDocument";
import { announce } from "@/ui/announcer";
import { toast } from "@/ui/toast";
import { Counts } from "../desk/counts";
import { Desk } from "../desk/desk";
import { Extras } from "../desk/extras";
import { Lifting } from "../desk/lifting";
import { Presence } from "../desk/presence";
import { Stage } from "../desk/stage";
import type { Words } from "../desk/words";
import { Edits } from "../document/edits";
import type { Rights } from "../document/rights";
import { shapeOf } from "../document/shape";
import { CanvasStore } from "../document/store";
import { Undo } from "../document/undo";
import type { Canvas } from "../types";

export type Parts = {
  live: LiveDocument;
  desk: Desk;
  lifting: Lifting;
  presence: Presence;
  counts: Counts;
  extras: Extras;
  undo: Undo;
};

function build(live: LiveDocument, canvas: Canvas, rights: Rights, words: Words): Parts {
  const undo = new Undo(live.doc);
  const parts = {
    shape: shapeOf(canvas),
    store: new CanvasStore(live.doc),
    edits: new Edits(() => live.doc, rights.me),
    undo,
    stage: new Stage(),
    voice: { say: announce, toast },
  };
  const desk = new Desk(parts, rights, words);
  const presence = new Presence(live.awareness, rights.me);
  return {
    live,
    desk,
    lifting: new Lifting(desk),
    presence,
    counts: new Counts(),
    extras: new Extras(),
    undo,
  };
}

/** Everything that works on one live document, from its opening to its end. */
export function useRoomParts(
  live: LiveDocument | null,
  canvas: Canvas | undefined,
  rights: Rights,
  words: Words,
): Parts | null {
  const [parts, setParts] = useState<Parts | null>(null);
  const isReady = canvas !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rights, words and canvas are renewed as they change, by the room
  useEffect(() => {
    if (!live || !canvas) return;
    const built = build(live, canvas, rights, words);
    setParts(built);
    return () => {
      setParts(null);
      built.undo.destroy();
      built.presence.destroy();
      built.desk.store.destroy();
    };
  }, [live, isReady]);
  return parts?.live === live ? parts : null;
}
