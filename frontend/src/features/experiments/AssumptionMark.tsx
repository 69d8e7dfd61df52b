import { Chip } from "@/ui/Chip";
import type { AssumptionState } from "./types";
import { useMarks } from "./words";

/** What has become of an assumption: sign and word. */
export function AssumptionMark({ state }: { state: AssumptionState }) {
  const { sign, word, tone } = useMarks()[state];
  return (
    <Chip tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {word}
    </Chip>
  );
}
