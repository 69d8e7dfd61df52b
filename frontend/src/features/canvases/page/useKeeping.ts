import { useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useState } from "react";
import { announce } from "@/ui/announcer";
import type { CanvasRoom } from "../desk/context";
import { type Lost, lostIn } from "../document/lost";
import { isBlank } from "../document/schema";
import type { Undo } from "../document/undo";

/** What was written here and not kept, until the person has dealt with it. */
export type Losses = { lost: readonly Lost[]; settle: (lost: Lost) => void; settleAll: () => void };

/** Goes on with another replica when the document had to be fetched anew, and holds what was not kept. */
export function useKeeping(room: CanvasRoom, undo: Undo): Losses {
  const { t } = useLingui();
  const [lost, setLost] = useState<readonly Lost[]>([]);
  const { live, desk, presence } = room;

  useEffect(
    () =>
      live.onReplaced(replaced => {
        const missing = lostIn(replaced);
        if (replaced.after) {
          desk.stage.lift(null);
          desk.store.setPreview(null);
          desk.store.replace(live.doc);
          undo.replace(live.doc);
          presence.replace(live.awareness);
        }
        if (missing.length === 0) return;
        setLost(known => [...known, ...missing]);
        announce(t`Not everything was saved. What is missing is listed under “Not saved”.`);
      }),
    [live, desk, presence, undo, t],
  );

  // Somebody else deleted the note this person was writing in: the words are kept here.
  useEffect(
    () =>
      desk.store.onGone(({ note, isForeign }) => {
        if (!isForeign || desk.stage.editing !== note.id) return;
        desk.stage.edit(null);
        if (isBlank(note)) return;
        const reason = t`Somebody deleted this note while you were writing in it.`;
        setLost(known => [...known, { id: note.id, kind: "note", note, reason }]);
      }),
    [desk, t],
  );

  return {
    lost,
    settle: useCallback((done: Lost) => setLost(known => known.filter(one => one !== done)), []),
    settleAll: useCallback(() => setLost([]), []),
  };
}
