import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { type Content, type Preview, usePublish } from "../api";
import { Boards } from "./Boards";
import styles from "./Sets.module.css";

type Props = { content: Content; preview: Preview; programmeId: string; onPublished: () => void };

/** What is wrong with a file, or what new teams would get from it. */
export function Outlook({ preview, ...rest }: Props) {
  if (preview.faults.length > 0) return <Faults faults={preview.faults} />;
  return (
    <div className={styles.preview}>
      <Differences preview={preview} />
      <Publish {...rest} />
      <Boards canvases={preview.canvases} level={3} />
    </div>
  );
}

function Faults({ faults }: Pick<Preview, "faults">) {
  return (
    <div role="alert" className={styles.preview}>
      <p>
        <b>
          <Plural
            value={faults.length}
            one="One thing has to be put right in this file. Nothing was published."
            other="# things have to be put right in this file. Nothing was published."
          />
        </b>
      </p>
      <ul className={styles.faults}>
        {faults.map(({ path, where, sentence }) => (
          <li key={`${path} ${sentence}`}>
            <b>{where}</b>: {sentence}
            <code className={styles.path}>{path}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Differences({ preview: { canvases, gone } }: { preview: Preview }) {
  const fresh = canvases.filter(({ change }) => change === "new").length;
  const changed = canvases.filter(({ change }) => change === "changed").length;
  return (
    <div role="status">
      <p>
        <Plural value={canvases.length} one="This set has one canvas." other="This set has # canvases." />{" "}
        {fresh + changed + gone.length === 0 ? (
          <Trans>Nothing is different from the set in use.</Trans>
        ) : (
          <Trans>
            Beside the set in use, new: {fresh}, changed: {changed}, gone: {gone.length}.
          </Trans>
        )}
      </p>
      {gone.length > 0 && (
        <p>
          <Trans>Gone: {gone.join(", ")}</Trans>
        </p>
      )}
    </div>
  );
}

function Publish({ content, programmeId, onPublished }: Omit<Props, "preview">) {
  const { t } = useLingui();
  const publish = usePublish(programmeId);
  const problem = useProblem(publish.error);

  function submit(values: FormData) {
    const note = String(values.get("note") ?? "").trim();
    publish.mutate(
      { content, note },
      {
        onSuccess({ version }) {
          toast(t`Version ${version} is published: new teams get it`);
          onPublished();
        },
      },
    );
  }

  return (
    <Form onSubmit={submit} problem={problem} className={styles.publish}>
      <TextField
        name="note"
        label={t`What is different, in a line`}
        hint={t`Coaches and owners read it beside the version.`}
        maxLength={200}
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={publish.isPending}>
          <Trans>Publish for new teams</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
