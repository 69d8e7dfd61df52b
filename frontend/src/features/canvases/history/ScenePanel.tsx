import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, IconButton } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { referencesQuery } from "../references/api";
import type { Canvas } from "../types";
import { type Change, type Film, type Frame, kindOf } from "./film";
import styles from "./History.module.css";
import { looksBetween, looksOf } from "./looks";
import { NameForm } from "./NameForm";
import { RestoreDialog } from "./RestoreDialog";
import type { Tie } from "./ties";
import unfold from "./Unfold.module.css";
import { type HistoryWords, SIGNS } from "./useHistoryWords";
import { mayBringBack, type useRestoring } from "./useRestoring";
import { Words } from "./Words";

type Props = {
  canvas: Canvas;
  film: Film;
  words: HistoryWords;
  moment: number;
  restoring: ReturnType<typeof useRestoring>;
  isNarrow: boolean;
};

const TONES = {
  added: "spruce",
  changed: "lake",
  moved: "heather",
  grouped: "heather",
  removed: "lingon",
} as const;
const NOTES_SHOWN = 40;

/** What happened just before the moment that is shown, and what can be brought back of it: on a phone once it is unfolded. */
export function ScenePanel({ canvas, film, words, moment, restoring, isNarrow }: Props) {
  const { t } = useLingui();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isWhole = isUnfolded || !isNarrow;
  const frame = film.frame(moment);
  return (
    <aside className={cx(styles.side, isNarrow && unfold.panel)} aria-label={t`What happened`}>
      {isNarrow && <Unfold isUnfolded={isUnfolded} onChange={setIsUnfolded} />}
      <h2>
        <Trans>What happened</Trans>
      </h2>
      {frame ? (
        <>
          <p className={styles.when}>{words.when(frame.at)}</p>
          <ul className={styles.happened}>
            {words.happened(frame).map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
            <Looks {...{ canvas, film, words, moment }} />
          </ul>
          {isWhole && <Changes {...{ canvas, film, words, moment, restoring, frame }} />}
        </>
      ) : (
        <p className="quiet">{words.beginning}</p>
      )}
      {restoring.problem && (
        <p role="alert" className={styles.problem}>
          <Icon name="warning" />
          {restoring.problem.detail}
        </p>
      )}
      {isWhole && canvas.abilities.change && <Ways {...{ canvas, film, words, moment, restoring }} />}
    </aside>
  );
}

function Unfold({ isUnfolded, onChange }: { isUnfolded: boolean; onChange: (isUnfolded: boolean) => void }) {
  const { t } = useLingui();
  return (
    <IconButton
      icon={isUnfolded ? "down" : "up"}
      label={t`What happened`}
      aria-expanded={isUnfolded}
      className={unfold.button}
      onPress={() => onChange(!isUnfolded)}
    />
  );
}

/** Back to this moment, and a name for it. */
function Ways({ canvas, film, words, moment, restoring }: Omit<Props, "isNarrow">) {
  const [isAsking, setIsAsking] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const isNow = moment === film.end;
  const sequence = film.sequenceAt(moment);
  return (
    <div className={styles.ways}>
      {!isNow && (
        <Button icon="undo" onPress={() => setIsAsking(true)}>
          <Trans>Bring the whole canvas back to this moment</Trans>
        </Button>
      )}
      {isNaming ? (
        <NameForm canvas={canvas} sequence={isNow ? undefined : sequence} onDone={() => setIsNaming(false)} />
      ) : (
        moment > 0 && (
          <Button icon="tag" variant="bare" onPress={() => setIsNaming(true)}>
            <Trans>Name this moment</Trans>
          </Button>
        )
      )}
      <RestoreDialog
        {...{ canvas, film, words, moment }}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          restoring.restore({ sequence });
        }}
      />
    </div>
  );
}

/** Every note that came, went or changed, and the way back for those one may bring back. */
function Changes({
  canvas,
  film,
  words,
  moment,
  restoring,
  frame,
}: Omit<Props, "isNarrow"> & { frame: Frame }) {
  const { t } = useLingui();
  return (
    <>
      <ul className={styles.changes}>
        {frame.notes.slice(0, NOTES_SHOWN).map(change => (
          <ChangeRow
            key={change.id}
            change={change}
            ties={frame.ties.filter(({ note }) => note === change.id)}
            words={words}
            onRestore={
              mayTakeBack(canvas, change) && !restoring.isPending
                ? () => restoring.restore({ sequence: film.sequenceAt(moment - 1), notes: [change.id] })
                : undefined
            }
          />
        ))}
      </ul>
      {frame.notes.length > NOTES_SHOWN && (
        <p className="quiet">{t`And ${words.notes(frame.notes.length - NOTES_SHOWN)} more.`}</p>
      )}
    </>
  );
}

function mayTakeBack(of: Canvas, { before, after }: Change<Note>): boolean {
  return (
    [before, after].every(note => !note || mayBringBack(of, { me: "", mine: new Set(of.mine) }, note)) &&
    before !== undefined
  );
}

/** Looking leaves nothing in the log: it is known beside it, and told where the canvas stood then. */
function Looks({ canvas, film, words, moment }: Omit<Props, "restoring" | "isNarrow">) {
  const { words: canvasWords } = useRoom();
  const looks = looksOf(useQuery(referencesQuery(canvas.id)).data);
  return looksBetween(looks, film, moment - 1, moment).map(look => {
    const note = film.still(moment).notes.get(look.note);
    return note && <li key={look.note}>{words.looked(look, canvasWords.name(note))}</li>;
  });
}

type RowProps = {
  change: Change<Note>;
  ties: readonly Tie[];
  words: HistoryWords;
  onRestore: (() => void) | undefined;
};

function ChangeRow({ change, ties, words, onRestore }: RowProps) {
  const { t } = useLingui();
  const room = useRoom();
  const { before, after } = change;
  const note = after ?? before;
  if (!note) return null;
  const kind = kindOf(change);
  const block = room.desk.block(note.block);
  const name = room.words.name(note);
  return (
    <li className={styles.change}>
      <p className={styles.changeHead}>
        <Chip tone={TONES[kind]}>
          <span aria-hidden="true">{SIGNS[kind]}</span> {words.words[kind]}
        </Chip>
        <span className="quiet">{words.who(change.by)}</span>
      </p>
      <p>
        {kind === "changed" && before && after ? (
          <Words before={before.text} after={after.text} />
        ) : (
          shownText(note) || room.words.name(note)
        )}
      </p>
      {ties.map(tie => (
        <p key={tie.kind}>{words.tie(tie)}</p>
      ))}
      {block && <p className={styles.place}>{room.words.place(block, note)}</p>}
      {onRestore && (
        <Button
          variant="bare"
          icon="undo"
          aria-label={kind === "removed" ? t`Bring it back: “${name}”` : t`As it was before: “${name}”`}
          onPress={onRestore}
        >
          {kind === "removed" ? t`Bring it back` : t`As it was before`}
        </Button>
      )}
    </li>
  );

  function shownText({ author, text }: Note): string {
    return author === "" ? t`Words of somebody who has left; they are not shown any more.` : text.trim();
  }
}
