import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FailureNote } from "@/ui/Failure";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { TextArea } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import type { Learning } from "../types";
import { type NewReturn, type Suggestion, suggestionsQuery, useReturn } from "./api";
import styles from "./Returns.module.css";
import { Touched } from "./Touched";

type Props = { learning: Learning; onClose: () => void };

const NOTHING = "nothing";

/** Suggestions first; then what the note will say, and what it does to the note it touches. */
export function ReturnDialog({ learning, onClose }: Props) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(suggestionsQuery(learning.experiment, learning.id));
  return (
    <Dialog title={t`Return to the canvases`} isOpen onClose={onClose}>
      {data && <Choosing {...{ learning, onClose }} suggestions={data} />}
      {!data && error && <FailureNote error={error} onRetry={() => void refetch()} />}
    </Dialog>
  );
}

function Choosing({ learning, suggestions, onClose }: Props & { suggestions: readonly Suggestion[] }) {
  const { t } = useLingui();
  const send = useReturn(learning.id);
  const [place, setPlace] = useState(suggestions[0] ? nameOf(suggestions[0]) : NOTHING);
  const [text, setText] = useState(learning.statement);
  const [because, setBecause] = useState(learning.no_change_because ?? "");
  const [touch, setTouch] = useState<Pick<NewReturn, "affected" | "mark">>({});
  const chosen = suggestions.find(one => nameOf(one) === place);

  function submit() {
    const body: NewReturn = chosen
      ? { canvas: chosen.canvas.id, block: chosen.block, text, ...touch }
      : { no_change_because: because };
    send.mutate(body, {
      onSuccess() {
        toast(chosen ? t`The learning is on the canvas now.` : t`Kept: nothing changes.`);
        onClose();
      },
    });
  }

  return (
    <Form problem={useProblem(send.error)} onSubmit={submit}>
      <div className={styles.places}>
        <RadioGroup
          name="block"
          label={t`Where does it belong?`}
          value={place}
          onChange={next => {
            setPlace(next);
            setTouch({});
          }}
          choices={[
            ...suggestions.map(one => ({
              value: nameOf(one),
              label: `${one.canvas.number} ${one.canvas.title}: ${one.title}`,
              hint: one.note ? t`The assumption came from here: ${one.note.text}` : one.why,
            })),
            { value: NOTHING, label: t`Nothing to change`, hint: t`The canvases say so already.` },
          ]}
        />
      </div>
      {chosen ? (
        <>
          <TextArea name="text" label={t`The note will say`} value={text} onChange={setText} />
          <Touched key={place} suggestion={chosen} touch={touch} onChange={setTouch} text={text} />
        </>
      ) : (
        <TextArea
          name="no_change_because"
          label={t`Why does nothing change?`}
          value={because}
          onChange={setBecause}
          maxLength={600}
        />
      )}
      <FormActions>
        <Button type="submit" variant="fill" isPending={send.isPending}>
          {chosen ? <Trans>Return it</Trans> : <Trans>Save</Trans>}
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function nameOf({ canvas, block }: Suggestion): string {
  return `${canvas.id}/${block}`;
}
