import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { ApiError } from "@/api/errors";
import type { TraceParcel } from "@/features/outbox";
import { EditForm } from "../edit/EditForm";
import type { FieldGroup } from "../edit/values";
import { type Changes, WAITS } from "../saving";
import type { Story } from "../types";
import type { Evidence, TraceBody } from "./api";
import styles from "./Evidence.module.css";
import { FilesField } from "./FilesField";
import { type End, useSaving } from "./useSaving";

/** How somebody knows it, as the team reads it: the kind of trace, and how much one such trace can carry. */
const KNOWN: Record<string, Pick<TraceBody, "type" | "strength">> = {
  lived: { type: "story", strength: 1 },
  saw: { type: "observation", strength: 2 },
  heard: { type: "quote", strength: 1 },
};

function howOf({ type }: TraceBody): string {
  return Object.keys(KNOWN).find(how => KNOWN[how]?.type === type) ?? "";
}

type Props = { story: Story; trace?: Evidence; begun?: TraceParcel | undefined; onDone: (end: End) => void };

/** For those who were asked what they know: everyday words, and nothing that can be wrong. */
export function PlainForm({ story, trace, begun, onDone }: Props) {
  const { t } = useLingui();
  const groups = usePlainForm();
  const saving = useSaving({ experiment: story.id, trace, begun });
  const end = useRef<End>("left");
  const written = trace ?? begun?.body;

  async function send({ how, ...body }: Changes, revision: number) {
    if (!trace) check(body.direction, how);
    const known = how ? KNOWN[String(how)] : {};
    const outcome = await saving.save({ ...(body as TraceBody), ...known }, revision);
    end.current = outcome === WAITS ? "waits" : "sent";
    return outcome;
  }

  /** Nobody is asked to know our words for it: only that the two questions are answered. */
  function check(direction: unknown, how: unknown) {
    const said = [t`Choose what fits best.`];
    const errors = { ...(!direction && { direction: said }), ...(!how && { how: said }) };
    if (Object.keys(errors).length > 0) throw new ApiError(400, "invalid", said.join(), { errors });
  }

  return (
    <EditForm
      name={`told.${trace?.id ?? story.id}`}
      label={t`Tell what you know`}
      thing={written ? { ...written, how: howOf(written) } : {}}
      isBegun={begun !== undefined}
      hasMore={saving.inHand.isChanged}
      groups={groups}
      sendsAll={!trace}
      save={send}
      onDone={() => onDone(end.current)}
      {...(!trace && { action: t`Send to the team` })}
      after={<FilesField inHand={saving.inHand} takesDocuments={false} />}
    >
      {story.assumption && (
        <p className={styles.belief}>
          <span className="label">
            <Trans>The team believes</Trans>
          </span>
          {story.assumption.statement}
        </p>
      )}
    </EditForm>
  );
}

function usePlainForm(): FieldGroup[] {
  const { t } = useLingui();
  return [
    {
      fields: [
        {
          name: "text",
          kind: "area",
          label: t`What did you see or hear?`,
          hint: t`In your own words; one sentence is enough. Leave out names.`,
          max: 4000,
        },
        {
          name: "direction",
          kind: "radio",
          label: t`Does it fit what the team believes?`,
          options: [
            { value: "for", label: t`Yes, that is how it is` },
            { value: "against", label: t`No, it is otherwise` },
            { value: "mixed", label: t`Partly` },
            { value: "context", label: t`I cannot say` },
          ],
        },
        {
          name: "how",
          kind: "radio",
          label: t`How do you know?`,
          options: [
            { value: "saw", label: t`I saw it` },
            { value: "lived", label: t`It happened to me` },
            { value: "heard", label: t`Somebody told me` },
          ],
        },
        {
          name: "consent_to_show",
          kind: "check",
          label: t`Others may read it, too`,
          hint: t`Everybody who may read this experiment then sees your words and the name you use here. Otherwise only the core team and the coaches do.`,
        },
      ],
    },
  ];
}
