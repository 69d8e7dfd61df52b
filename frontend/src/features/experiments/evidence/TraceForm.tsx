import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { TraceParcel } from "@/features/outbox";
import { EditForm } from "../edit/EditForm";
import { type Changes, WAITS } from "../saving";
import type { Story } from "../types";
import type { Evidence } from "./api";
import { FilesField } from "./FilesField";
import { shownTrace, traceBody, useTraceForm } from "./traceForm";
import { type End, useSaving } from "./useSaving";

type Props = { story: Story; trace?: Evidence; begun?: TraceParcel | undefined; onDone: (end: End) => void };

/** The core team's form: a new trace, or changing one. */
export function TraceForm({ story, trace, begun, onDone }: Props) {
  const { t } = useLingui();
  const groups = useTraceForm(story);
  const saving = useSaving({ experiment: story.id, trace, begun });
  const end = useRef<End>("left");

  async function send(body: Changes, revision: number) {
    const outcome = await saving.save(traceBody(body), revision);
    end.current = outcome === WAITS ? "waits" : "sent";
    return outcome;
  }

  return (
    <EditForm
      name={trace ? `evidence.${trace.id}` : `evidence.of.${story.id}`}
      label={trace ? t`Change the evidence` : t`New evidence`}
      thing={shownTrace(trace ?? begun?.body, story)}
      groups={groups}
      sendsAll={!trace}
      isBegun={begun !== undefined}
      hasMore={saving.inHand.isChanged}
      save={send}
      onDone={() => onDone(end.current)}
      after={<FilesField inHand={saving.inHand} takesDocuments />}
    />
  );
}
