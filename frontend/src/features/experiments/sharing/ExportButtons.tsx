import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { saveExport } from "./api";

/** The card for decision makers, to keep or to send on. */
export function ExportButtons({ experimentId }: { experimentId: string }) {
  const save = useMutation({ mutationFn: (format: "pdf" | "docx") => saveExport(experimentId, format) });
  const problem = useProblem(save.error);
  const isMaking = (format: string) => save.isPending && save.variables === format;
  return (
    <>
      <Button variant="bare" icon="book" isPending={isMaking("pdf")} onPress={() => save.mutate("pdf")}>
        <Trans>Save as PDF</Trans>
      </Button>
      <Button variant="bare" icon="list" isPending={isMaking("docx")} onPress={() => save.mutate("docx")}>
        <Trans>Save as Word</Trans>
      </Button>
      {problem && <span role="alert">{problem.detail}</span>}
    </>
  );
}
