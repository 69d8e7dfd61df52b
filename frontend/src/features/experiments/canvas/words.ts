import { useLingui } from "@lingui/react/macro";
import type { NoteChip } from "@/features/canvases";
import type { AssumptionState, Field } from "./api";

/** The state of an assumption on a chip: sign, word, colour; the colour never alone. */
export function useStates(): Record<AssumptionState, Omit<NoteChip, "id">> {
  const { t } = useLingui();
  return {
    open: { sign: "○", word: t`Assumption`, tone: "plain" },
    in_test: { sign: "≈", word: t`In test`, tone: "lake" },
    supported: { sign: "✓", word: t`Supported`, tone: "spruce" },
    unclear: { sign: "?", word: t`Unclear`, tone: "cloudberry" },
    refuted: { sign: "✕", word: t`Refuted`, tone: "lingon" },
    dropped: { sign: "–", word: t`Dropped`, tone: "plain" },
  };
}

/** What a note can be taken up as, in the words of the menu. */
export function useFields(): Record<Field, string> {
  const { t } = useLingui();
  return {
    "assumption.statement": t`Take up as an assumption…`,
    "assumption.state": t`Let it follow an assumption…`,
    "experiment.title": t`Open an experiment with this name…`,
    "experiment.participants": t`Take up as those who take part…`,
    "experiment.owner": t`Take up as who runs it…`,
    "design.method": t`Take up as a step of the test…`,
    "design.success_criterion": t`Take up as a criterion…`,
    "design.safeguards": t`Take up as a safeguard…`,
    "design.permission_checklist": t`Take up into the checklist…`,
    iteration: t`Take up into the round…`,
    pilot: t`Take up as the pilot’s setting…`,
    evidence: t`Take up as evidence…`,
    "learning.statement": t`Take up as a learning…`,
    decision: t`Let it follow a decision…`,
  };
}

/** What a note was taken up as. */
export function useParts(): Record<Field, string> {
  const { t } = useLingui();
  return {
    "assumption.statement": t`assumption`,
    "assumption.state": t`state of an assumption`,
    "experiment.title": t`name of the experiment`,
    "experiment.participants": t`those who take part`,
    "experiment.owner": t`who runs it`,
    "design.method": t`step of the test`,
    "design.success_criterion": t`criterion`,
    "design.safeguards": t`safeguard`,
    "design.permission_checklist": t`line of the checklist`,
    iteration: t`round`,
    pilot: t`setting of the pilot`,
    evidence: t`evidence`,
    "learning.statement": t`learning`,
    decision: t`decision`,
  };
}
