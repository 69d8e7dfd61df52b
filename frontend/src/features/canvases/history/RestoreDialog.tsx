import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import type { Canvas } from "../types";
import { type Film, type Kind, kindOf } from "./film";
import styles from "./History.module.css";
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

function countsOf(film: Film, moment: number): Record<Kind, number> {
  const counts: Record<Kind, number> = { added: 0, changed: 0, moved: 0, removed: 0 };
  const now = film.still(film.end).notes;
  for (const [id, after] of film.between(film.end, moment).notes) {
    const before = now.get(id);
    const isSame = before && after && JSON.stringify(before) === JSON.stringify(after);
    if ((before || after) && !isSame) counts[kindOf({ before, after })] += 1;
  }
  return counts;
}
