import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { BesideNotes, Extras } from "@/features/canvases";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/Menu";
import { type Field, type Marks, marksQuery } from "./api";
import { useChips } from "./useChips";
import { useFields } from "./words";

// The chips are part of the first view; what is behind them is not.
const MarkDialog = later(async () => ({ default: (await import("./MarkDialog")).MarkDialog }));
const TakeUpDialog = later(async () => ({ default: (await import("./TakeUpDialog")).TakeUpDialog }));

type Open = { note: string; field: Field | null };
type Note = Parameters<Extras["entries"]>[0];

/** What experiments hang on a canvas: chips on notes, ways to take notes up, and what is behind a chip. */
const ExperimentsOnCanvas: BesideNotes = ({ canvas, team, notes }) => {
  const { t } = useLingui();
  const { data } = useQuery(marksQuery(team, canvas));
  const chipsOf = useChips();
  const fields = useFields();
  const [open, setOpen] = useState<Open | null>(null);
  const marks = data?.notes.find(({ note }) => note === open?.note);

  useAskAfterMove(data?.abilities.change ? data.notes : undefined, notes.isSelected, setOpen);

  useEffect(() => {
    function entries({ id, block }: Note): MenuEntry[] {
      const known = data?.notes.find(({ note }) => note === id);
      const offered = data?.blocks.find(one => one.block === block)?.may_become ?? [];
      const about: MenuEntry[] = known
        ? [
            {
              id: "about",
              label: t`What experiments say…`,
              onAction: () => setOpen({ note: id, field: null }),
            },
          ]
        : [];
      if (!data?.abilities.change) return about;
      const isTaken = (field: Field) => known?.assumption && field.startsWith("assumption.");
      const ways = offered.filter(field => !isTaken(field));
      return [
        ...about,
        ...ways.map(field => ({
          id: field,
          label: fields[field],
          onAction: () => setOpen({ note: id, field }),
        })),
      ];
    }
    return notes.extras.answerWith({ entries, open: note => setOpen({ note, field: null }) });
  });

  // Set at every drawing: the words may be another language's by now, and what has not changed wakes nobody.
  useEffect(() => {
    if (data) notes.extras.show(new Map(data.notes.map(one => [one.note, chipsOf(one)])));
  });

  const close = useCallback(() => {
    setOpen(null);
    if (open) notes.focus(open.note);
  }, [open, notes]);

  return (
    <Suspense fallback={null}>
      {open?.field && (
        <TakeUpDialog
          key={open.note + open.field}
          {...{ team, note: open.note, field: open.field, text: notes.text(open.note), onClose: close }}
        />
      )}
      {open && !open.field && marks && (
        <MarkDialog
          key={open.note}
          {...{ team, marks, text: notes.text(open.note), mayChange: data?.abilities.change === true }}
          onClose={close}
        />
      )}
    </Suspense>
  );
};

/** Whoever has just put a note among other states is asked what makes them say so. */
function useAskAfterMove(
  notes: readonly Marks[] | undefined,
  isSelected: (note: string) => boolean,
  ask: (open: Open) => void,
): void {
  const before = useRef<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    if (!notes) return;
    const wanted = new Map(notes.flatMap(one => (one.wanted ? [[one.note, one.wanted] as const] : [])));
    const known = before.current;
    before.current = wanted;
    const moved = [...wanted].find(([note, state]) => known && known.get(note) !== state && isSelected(note));
    if (moved) ask({ note: moved[0], field: null });
  }, [notes, isSelected, ask]);
}

export default ExperimentsOnCanvas;
