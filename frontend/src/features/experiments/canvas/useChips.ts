import { useLingui } from "@lingui/react/macro";
import type { Extra, NoteChip } from "@/features/canvases";
import { useTime } from "@/i18n/time";
import type { Marks, ReturnMark } from "./api";
import { useStates } from "./words";

/** The chips of a note: what asks for somebody first, then what is so. */
export function useChips(): (marks: Marks) => Extra {
  const { t } = useLingui();
  const { day } = useTime();
  const states = useStates();

  function returned({ mark, at }: ReturnMark): NoteChip {
    const on = day(at);
    const known: Record<string, Omit<NoteChip, "id">> = {
      confirmed: { sign: "✓", word: t`Confirmed by a learning on ${on}`, tone: "spruce" },
      changed: { sign: "↻", word: t`Changed by a learning on ${on}`, tone: "heather" },
      no_longer_true: { sign: "✕", word: t`No longer true since ${on}`, tone: "plain" },
    };
    return { id: "returned", sign: "↩", word: on, tone: "plain", ...known[mark] };
  }

  const leaning: NoteChip = {
    id: "refuted",
    sign: "✕",
    word: t`Based on a refuted assumption`,
    tone: "lingon",
  };

  return marks => {
    const { assumption, brought_by, refuted, returns, taken_up, wanted } = marks;
    const last = returns.at(-1);
    const chips: (NoteChip | null | undefined | false)[] = [
      wanted && { id: "wanted", sign: "!", word: t`Evidence wanted`, tone: "cloudberry" },
      refuted.length > 0 && leaning,
      assumption && { id: "state", ...states[assumption.state] },
      last && returned(last),
      brought_by && { id: "brought", sign: "↩", word: t`From an experiment`, tone: "heather" },
      taken_up.length > 0 && { id: "taken", sign: "→", word: t`In an experiment`, tone: "plain" },
    ];
    return { chips: chips.filter(chip => !!chip), isPale: last?.mark === "no_longer_true" };
  };
}
