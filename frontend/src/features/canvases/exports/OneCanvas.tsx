import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { saveBlob } from "@/api/saving";
import { currentLanguage } from "@/i18n";
import { Button } from "@/ui/Button";
import { FormActions } from "@/ui/FormActions";
import { type Choice, RadioGroup } from "@/ui/RadioGroup";
import { toast } from "@/ui/toast";
import type { Canvas } from "../types";
import { saveCanvas } from "./api";
import { Choices, firstWanted } from "./Choices";
import styles from "./Exports.module.css";
import { drawBoard, pngOf, svgOf } from "./picture";

const PICTURES: readonly string[] = ["png", "svg"];
const WITH_AUTHORS: readonly string[] = ["pdf", "docx", "csv", "json"];
const WITH_DISCUSSION: readonly string[] = ["pdf", "docx"];

/** One canvas as a document, a picture, a table, data, or a poster for the wall. */
export function OneCanvas({ canvas }: { canvas: Canvas }) {
  const { t } = useLingui();
  const [kind, setKind] = useState("pdf");
  const [wanted, setWanted] = useState(firstWanted);
  const name = `${canvas.number} ${canvas.title}`;
  const save = useMutation({
    async mutationFn() {
      if (!PICTURES.includes(kind)) return saveCanvas(canvas.id, kind, wanted);
      const description = t`The board of “${name}” of the team ${canvas.team.name}, as it looked when it was saved.`;
      const drawing = await drawBoard({ title: name, description, language: currentLanguage() });
      if (!drawing) return;
      saveBlob(
        kind === "svg" ? svgOf(drawing) : await pngOf(drawing),
        `${canvas.number}-${canvas.slug}.${kind}`,
      );
    },
    onSuccess: () => toast(t`The file is saved among your downloads.`),
  });
  const problem = useProblem(save.error);
  return (
    <>
      <RadioGroup label={t`Kind of file`} value={kind} onChange={setKind} choices={useKinds()} />
      {!PICTURES.includes(kind) && (
        <Choices
          wanted={wanted}
          onChange={setWanted}
          hasAuthors={WITH_AUTHORS.includes(kind)}
          hasDiscussion={WITH_DISCUSSION.includes(kind)}
        />
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.detail}
        </p>
      )}
      <FormActions>
        <Button variant="fill" isPending={save.isPending} onPress={() => save.mutate()}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </>
  );
}

function useKinds(): Choice[] {
  const { t } = useLingui();
  const hasBoard = document.querySelector("[data-board]") !== null;
  const asItLooks = hasBoard ? t`The board as it looks` : t`The board as it looks. Show the board first.`;
  return [
    { value: "pdf", label: "PDF", hint: t`A document to read, also with a screen reader` },
    { value: "docx", label: "Word", hint: t`The same document, to work on` },
    { value: "png", label: t`Picture (PNG)`, hint: asItLooks, isDisabled: !hasBoard },
    { value: "svg", label: t`Drawing (SVG)`, hint: asItLooks, isDisabled: !hasBoard },
    { value: "csv", label: t`Table (CSV)`, hint: t`One line for each note, for spreadsheets` },
    { value: "json", label: t`Data (JSON)`, hint: t`Everything, for programs and for another team's canvas` },
    {
      value: "poster",
      label: t`Poster (PDF, A3)`,
      hint: t`Empty blocks for the wall, each with a code that opens it on a phone`,
    },
  ];
}
