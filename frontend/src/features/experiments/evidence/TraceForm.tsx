import { useLingui } from "@lingui/react/macro";
import { EditForm } from "../edit/EditForm";
import type { Story } from "../types";
import type { Evidence } from "./api";
import { FilesField } from "./FilesField";
import { shownTrace, traceBody, useTraceForm } from "./traceForm";
import { useSaving } from "./useSaving";

type Props = { story: Story; trace?: Evidence; onDone: () => void };

/** The core team's form: a new trace, or changing one. */
export function TraceForm({ story, trace, onDone }: Props) {
  const { t } = useLingui();
  const groups = useTraceForm(story);
  const saving = useSaving(story.id, trace);
  return (
    <EditForm
      name={trace ? `evidence.${trace.id}` : `evidence.of.${story.id}`}
      label={trace ? t`Change the evidence` : t`New evidence`}
      thing={shownTrace(trace, story)}
      groups={groups}
      sendsAll={!trace}
      save={(body, revision) => saving.save(traceBody(body), revision)}
      onDone={onDone}
      after={<FilesField saving={saving} takesDocuments />}
    />
  );
}
