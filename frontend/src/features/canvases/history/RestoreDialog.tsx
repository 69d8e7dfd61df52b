import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import type { Canvas } from "../types";
import { pairsOf } from "./compare";
import { type Change, type Film, kindOf } from "./film";
import styles from "./History.module.css";
import { tiesOf } from "./ties";
import { type HistoryWords, KINDS, SIGNS } from "./useHistoryWords";

type Props = {
  canvas: Canvas;
  film: Film;
  words: HistoryWords;
  moment: number;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
};

/** Says what bringing back the whole canvas would do, before it is done. */
export function RestoreDialog({ film, words, moment, isOpen, onClose, onConfirm }: Props) {
  const { t } = useLingui();
  const counts = useMemo(() => (isOpen ? countsOf(film, moment) : null), [film, moment, isOpen]);
  const when = words.when(film.frame(moment)?.at ?? film.frame(1)?.at ?? "");
  return (
    <Dialog title={t`Bring the whole canvas back?`} isOpen={isOpen} onClose={onClose} size="small">
      <div className={styles.asking}>
        <p>
          {moment === 0 ? (
            <Trans>The canvas becomes empty, as it was in the beginning. Everybody sees it at once.</Trans>
          ) : (
            <Trans>The canvas becomes what it was on {when}. Everybody sees it at once.</Trans>
          )}
        </p>
        <ul>
          {KINDS.filter(kind => counts?.[kind]).map(kind => (
            <li key={kind}>
              <span aria-hidden="true">{SIGNS[kind]} </span>
              {words.words[kind]}: {words.notes(counts?.[kind] ?? 0)}
            </li>
          ))}
          {counts && counts.ties > 0 && <li>{words.ties(counts.ties)}</li>}
        </ul>
        <p>
          <Trans>
            Nothing is lost: what is there now stays in the history, and can be brought back in the same way.
          </Trans>
        </p>
      </div>
      <FormActions>
        <Button variant="fill" icon="undo" onPress={onConfirm}>
          <Trans>Bring it back</Trans>
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Dialog>
  );
}

type Counts = Record<(typeof KINDS)[number] | "ties", number>;

function countsOf(film: Film, moment: number): Counts {
  const counts: Counts = { added: 0, changed: 0, moved: 0, removed: 0, ties: 0 };
  const [now, then] = [film.still(film.end), film.still(moment)];
  const notes = changed(now.notes, then.notes);
  for (const change of notes) {
    const kind = kindOf(change);
    if (kind !== "grouped") counts[kind] += 1;
  }
  counts.ties = tiesOf(notes, changed(now.groups, then.groups), now.groups, then.groups).length;
  return counts;
}

function changed<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Change<T>[] {
  const isOther = ({ before: one, after: other }: Change<T>) => JSON.stringify(one) !== JSON.stringify(other);
  return pairsOf(before, after).filter(isOther);
}
