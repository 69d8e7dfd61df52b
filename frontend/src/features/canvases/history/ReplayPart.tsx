import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { Icon } from "@/ui/Icon";
import { Board } from "../board/Board";
import { RoomContext, type StillRoom } from "../desk/context";
import type { Extra } from "../desk/extras";
import { ListView } from "../list/ListView";
import type { View } from "../page/useView";
import type { Canvas } from "../types";
import { type Film, type Frame, type Kind, kindOf } from "./film";
import styles from "./History.module.css";
import { Player } from "./Player";
import { ScenePanel } from "./ScenePanel";
import { type HistoryWords, SIGNS } from "./useHistoryWords";
import { mayBringBack, useRestoring } from "./useRestoring";
import { useStillRoom } from "./useStillRoom";

type Props = {
  canvas: Canvas;
  film: Film;
  words: HistoryWords;
  moment: number;
  isDamaged: boolean;
  onMoment: (moment: number) => void;
  view: View;
  isNarrow: boolean;
  viewSwitch: ReactNode;
};

const TONES: Record<Kind, Extra["chips"][number]["tone"]> = {
  added: "spruce",
  changed: "lake",
  moved: "heather",
  grouped: "heather",
  removed: "lingon",
};

/** The canvas at a moment, as a board or a list; beside it what happened then; below it the way there. */
export function ReplayPart(props: Props) {
  const still = useStillRoom(props.canvas);
  const { film, moment, words } = props;
  useLayoutEffect(() => still?.projector.show(film, moment), [still?.projector, film, moment]);
  useMarks(still?.room, film, moment, words);
  if (!still) return null;
  return (
    <RoomContext value={still.room}>
      <Inside {...props} room={still.room} />
    </RoomContext>
  );
}

function Inside({
  canvas,
  film,
  words,
  moment,
  isDamaged,
  onMoment,
  view,
  isNarrow,
  viewSwitch,
  room,
}: Props & { room: StillRoom }) {
  const { t } = useLingui();
  const restoring = useRestoring(canvas);
  const { restore } = restoring;
  const sequence = film.sequenceAt(moment);

  useEffect(
    () =>
      room.extras.answerWith({
        open: id => room.desk.stage.select(id, room.desk.store.note(id)?.block ?? null),
        entries: note =>
          mayBringBack(canvas, room.rights, note)
            ? [
                {
                  id: "bring-back",
                  label: t`Bring the note back as it is here`,
                  icon: "undo",
                  onAction: () => restore({ sequence, notes: [note.id] }),
                },
              ]
            : [],
      }),
    [room, canvas, restore, sequence, t],
  );

  return (
    <div className={styles.replay}>
      <div className={styles.stage}>
        {isDamaged && (
          <p className={styles.warning} role="status">
            <Icon name="warning" />
            <Trans>Some of what was written cannot be read any more and is missing here.</Trans>
          </p>
        )}
        {view === "board" ? <Board /> : <ListView isNarrow={isNarrow} />}
      </div>
      <ScenePanel {...{ canvas, film, words, moment, restoring, isNarrow }} />
      <Player {...{ canvas, film, words, moment, onMoment, viewSwitch }} />
    </div>
  );
}

/** A sign, a word and a name on every note that has just come, changed or moved; the first of them comes into sight. */
function useMarks(room: StillRoom | undefined, film: Film, moment: number, words: HistoryWords): void {
  useEffect(() => {
    const marks = marksOf(film.frame(moment), words);
    room?.extras.show(marks);
    const [first = ""] = marks.keys();
    const note = document.querySelector(`[data-canvas] [data-note="${CSS.escape(first)}"]`);
    note?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [room, film, moment, words]);
}

function marksOf(frame: Frame | undefined, words: HistoryWords): Map<string, Extra> {
  const marks = new Map<string, Extra>();
  for (const change of frame?.notes ?? []) {
    if (!change.after) continue;
    const kind = kindOf(change);
    const ties = frame?.ties.filter(({ note }) => note === change.id).map(words.tie) ?? [];
    const word = `${[words.words[kind], ...ties].join(", ")}: ${words.who(change.by)}`;
    marks.set(change.id, {
      chips: [{ id: kind, sign: SIGNS[kind], word, tone: TONES[kind] }],
      isPale: false,
    });
  }
  return marks;
}
