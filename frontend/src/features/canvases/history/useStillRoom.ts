import { useEffect, useMemo, useState } from "react";
import { Awareness } from "y-protocols/awareness";
import { useMe } from "@/features/accounts";
import { announce } from "@/ui/announcer";
import { toast } from "@/ui/toast";
import type { StillRoom } from "../desk/context";
import { Counts } from "../desk/counts";
import { Desk } from "../desk/desk";
import { Extras } from "../desk/extras";
import { Lifting } from "../desk/lifting";
import { Presence } from "../desk/presence";
import { Stage } from "../desk/stage";
import { useWords, type Words } from "../desk/words";
import { Edits } from "../document/edits";
import type { Rights } from "../document/rights";
import { shapeOf } from "../document/shape";
import { CanvasStore } from "../document/store";
import { Undo } from "../document/undo";
import type { Canvas } from "../types";
import { Projector } from "./projector";

type Parts = Omit<StillRoom, "canvas" | "rights" | "words"> & { projector: Projector; end: () => void };

function build(canvas: Canvas, rights: Rights, words: Words): Parts {
  const projector = new Projector();
  const { doc } = projector;
  const undo = new Undo(doc);
  const awareness = new Awareness(doc);
  const presence = new Presence(awareness, rights.me);
  const store = new CanvasStore(doc);
  const voice = { say: announce, toast };
  const stage = new Stage();
  const edits = new Edits(() => doc, rights.me);
  const desk = new Desk({ shape: shapeOf(canvas), store, edits, undo, stage, voice }, rights, words);
  return {
    projector,
    desk,
    presence,
    lifting: new Lifting(desk),
    counts: new Counts(),
    extras: new Extras(),
    end() {
      undo.destroy();
      presence.destroy();
      awareness.destroy();
      store.destroy();
      projector.destroy();
    },
  };
}

/** A room around a canvas of the past: everything of board and list, and nothing that can be changed. */
export function useStillRoom(canvas: Canvas): { room: StillRoom; projector: Projector } | null {
  const me = useMe();
  const words = useWords(canvas);
  const rights = useMemo(
    (): Rights => ({
      me: me.id,
      mine: new Set([me.id, ...canvas.mine]),
      access: "read",
      mayComment: false,
      mayShare: false,
      mayAsk: false,
      isGuest: me.is_guest,
    }),
    [me.id, me.is_guest, canvas.mine],
  );
  const [parts, setParts] = useState<Parts | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: canvas, rights and words are renewed below as they change
  useEffect(() => {
    const built = build(canvas, rights, words);
    setParts(built);
    return () => {
      setParts(null);
      built.end();
    };
  }, [canvas.id]);
  return useMemo(() => {
    if (!parts) return null;
    const { projector, end: _end, ...rest } = parts;
    rest.desk.renew(shapeOf(canvas), rights, words);
    return { room: { ...rest, canvas, rights, words }, projector };
  }, [parts, canvas, rights, words]);
}
