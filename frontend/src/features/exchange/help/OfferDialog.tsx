import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { onceKey } from "@/api/onceKey";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea, TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import type { HelpRequest } from "../api";
import { useOffer } from "./api";
import styles from "./Help.module.css";

type Props = { request: HelpRequest; programme: string; onClose: () => void };

/** Offers what one would do, and by when. */
export default function OfferDialog({ request, programme, onClose }: Props) {
  const { t } = useLingui();
  const [key] = useState(onceKey);
  const offer = useOffer(programme, key);
  const problem = useProblem(offer.error);
  const team = request.team.name;

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    const body = { request: request.id, text: text("text"), by_when: text("by_when") || null };
    offer.mutate(body, {
      onSuccess() {
        toast(t`${team} hears of your offer.`);
        onClose();
      },
    });
  }

  return (
    <Dialog title={t`Offer help to ${team}`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <blockquote className={styles.asked} lang={request.language}>
          {request.text}
        </blockquote>
        <TextArea
          name="text"
          label={t`What you would do`}
          hint={t`Read by the team that asks, and by those who lead the programme.`}
          rows={3}
          maxLength={600}
          isRequired
          autoFocus
        />
        <TextField name="by_when" type="date" label={t`By when, if you know`} />
        <FormActions>
          <Button type="submit" variant="fill" isPending={offer.isPending}>
            <Trans>Offer</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
