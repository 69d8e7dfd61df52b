import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button, IconButton } from "@/ui/Button";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import {
  type CanvasesExport,
  exportsQuery,
  isUnfinished,
  saveExported,
  useAskForAll,
  useDiscard,
} from "./api";
import { Choices, firstWanted } from "./Choices";
import styles from "./Exports.module.css";

type Format = CanvasesExport["format"];

/** All canvases of a team in one file: asked for, made on the server, fetched when it is ready. */
export function AllCanvases({ team }: { team: string }) {
  const { t } = useLingui();
  const [format, setFormat] = useState<Format>("pdf");
  const [wanted, setWanted] = useState(firstWanted);
  const ask = useAskForAll(team);
  const problem = useProblem(ask.error);
  return (
    <>
      <RadioGroup
        label={t`Kind of file`}
        value={format}
        onChange={value => setFormat(value as Format)}
        choices={[
          { value: "pdf", label: "PDF", hint: t`One document, each canvas on a page of its own` },
          { value: "docx", label: "Word", hint: t`The same document, to work on` },
          { value: "zip", label: t`Tables and data (ZIP)`, hint: t`CSV and JSON of every canvas` },
        ]}
      />
      <Choices wanted={wanted} onChange={setWanted} hasDiscussion={format !== "zip"} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.detail}
        </p>
      )}
      <FormActions>
        <Button variant="fill" isPending={ask.isPending} onPress={() => ask.mutate({ ...wanted, format })}>
          <Trans>Make the file</Trans>
        </Button>
      </FormActions>
      <Files team={team} />
    </>
  );
}

function Files({ team }: { team: string }) {
  const { data = [] } = useQuery(exportsQuery(team));
  const ready = data.filter(({ state }) => state === "ready").length;
  return (
    <section aria-labelledby="files" className={styles.files} hidden={data.length === 0}>
      <h3 id="files">
        <Trans>Your files</Trans>
      </h3>
      <p className="small quiet">
        <Trans>Only you see them. They are kept for a day.</Trans>
      </p>
      <p role="status" className="sr">
        {ready > 0 && <Plural value={ready} one="# file is ready" other="# files are ready" />}
      </p>
      <ul>
        {data.map(file => (
          <li key={file.id}>
            <FileRow file={file} team={team} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FileRow({ file, team }: { file: CanvasesExport; team: string }) {
  const { t } = useLingui();
  const discard = useDiscard(team);
  const save = useMutation({ mutationFn: () => saveExported(file) });
  const problem = useProblem(save.error ?? discard.error);
  const name = useName(file);
  return (
    <div className={styles.file}>
      <div className={styles.about}>
        <span>{name}</span>
        {isUnfinished(file) && <Progress file={file} name={name} />}
        {file.state === "failed" && <Failed failure={file.failure} />}
        {problem && (
          <span role="alert" className={styles.problem}>
            {problem.detail}
          </span>
        )}
      </div>
      {file.state === "ready" && (
        <Button isPending={save.isPending} onPress={() => save.mutate()} aria-label={t`Save ${name}`}>
          <Trans>Save</Trans>
        </Button>
      )}
      <IconButton icon="trash" label={t`Throw away: ${name}`} onPress={() => discard.mutate(file.id)} />
    </div>
  );
}

function useName({ format, language, authors, discussion }: CanvasesExport): string {
  const { t } = useLingui();
  const kinds = { pdf: "PDF", docx: "Word", zip: "ZIP" };
  const parts = [kinds[format], language, authors && t`with names`, discussion && t`with comments`];
  return parts.filter(Boolean).join(", ");
}

function Progress({ file: { done, steps }, name }: { file: CanvasesExport; name: string }) {
  const { t } = useLingui();
  const words =
    steps === 0 ? t`Waiting` : done < steps - 1 ? t`Reading canvas ${done + 1}` : t`Writing the file`;
  return (
    <>
      <progress
        className={styles.progress}
        aria-label={name}
        max={Math.max(steps, 1)}
        {...(steps > 0 && { value: done })}
      />
      <span className="small quiet">{words}</span>
    </>
  );
}

function Failed({ failure }: { failure: string }) {
  return (
    <span className={styles.problem}>
      {failure === "pdf_not_available" ? (
        <Trans>No PDF can be made here. Take the Word document.</Trans>
      ) : (
        <Trans>This file could not be made. Ask for it again.</Trans>
      )}
    </span>
  );
}
