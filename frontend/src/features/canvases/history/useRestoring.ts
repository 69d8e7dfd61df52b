import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { useProblem } from "@/api/problem";
import { toast } from "@/ui/toast";
import { mayChange, type Rights } from "../document/rights";
import type { Note } from "../document/schema";
import type { Canvas } from "../types";
import { type Restored, type Restoring, restore } from "./api";

/** Bringing back: a new change at the end, which everybody sees at once, and which can be taken back. */
export function useRestoring(canvas: Canvas) {
  const { t } = useLingui();
  const client = useQueryClient();
  const asked = useMutation({
    mutationFn: (wanted: Restoring) => restore(canvas.id, wanted),
    onSuccess: async (done, wanted) => {
      const { before, after, notes, links, groups } = done;
      const isSo = [notes, links, groups].every(({ length }) => length === 0);
      const back: Restoring = { sequence: before, since: after, notes, links, groups };
      toast(
        [isSo ? t`It is so already: nothing was changed.` : said(wanted), ...besides(done)].join(" "),
        isSo ? undefined : () => asked.mutate(back),
      );
      await client.invalidateQueries({ queryKey: keys.pastOf(canvas.id) });
    },
  });

  function said(wanted: Restoring): string {
    if (wanted.since !== undefined) return t`It is taken back.`;
    return wanted.notes ? t`The note is as it was.` : t`The canvas is as it was.`;
  }

  /** What is otherwise than one would think. */
  function besides({ spared, ungrouped, pictureless }: Restored): string[] {
    const count = pictureless.length;
    return [
      spared > 0 ? t`What others have changed since was left as it is.` : "",
      ungrouped.length > 0 ? t`Its group is gone; the core team can make it again.` : "",
      count > 0
        ? t`${plural(count, { one: "A picture was", other: "# pictures were" })} deleted for good a month after being taken off, and cannot come back; the words do.`
        : "",
    ].filter(Boolean);
  }

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
