import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { useProblem } from "@/api/problem";
import { toast } from "@/ui/toast";
import { mayChange, type Rights } from "../document/rights";
import type { Note } from "../document/schema";
import type { Canvas } from "../types";
import { type Restoring, restore } from "./api";

/** Bringing back: a new change at the end, which everybody sees at once, and which can be taken back. */
export function useRestoring(canvas: Canvas) {
  const { t } = useLingui();
  const client = useQueryClient();
  const asked = useMutation({
    mutationFn: (wanted: Restoring) => restore(canvas.id, wanted),
    onSuccess: async ({ before, notes, links }, wanted) => {
      const isSo = notes.length === 0 && links.length === 0;
      const said = wanted.notes ? t`The note is as it was.` : t`The canvas is as it was.`;
      toast(
        isSo ? t`It is so already: nothing was changed.` : said,
        isSo ? undefined : () => asked.mutate({ sequence: before, notes, links }),
      );
      await client.invalidateQueries({ queryKey: keys.pastOf(canvas.id) });
    },
  });
  return {
    restore: asked.mutate,
    isPending: asked.isPending,
    problem: useProblem(asked.error),
  };
}

/** Whether the person may bring a note back: what they might change if it lay there now. */
export function mayBringBack(canvas: Canvas, rights: Pick<Rights, "me" | "mine">, note: Note): boolean {
  const { abilities, template } = canvas;
  const block = template.blocks.find(({ id }) => id === note.block);
  const access = abilities.change ? "change" : abilities.contribute ? "contribute" : "read";
  if (!block || note.author === "") return false;
  const nothing = { mayComment: false, mayShare: false, mayAsk: false, isGuest: false };
  return mayChange({ ...rights, access, ...nothing }, note, block);
}
