import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useRowProblem } from "../words/rows";
import { ApplicationForm } from "./ApplicationForm";
import styles from "./Apply.module.css";
import { type Content, type Held, useAmend } from "./api";

/** The application as it was sent, to be written anew. */
export default function AmendApplication({ held, secret }: { held: Held; secret: string }) {
  const [draft, setDraft] = useState<Content>(() => contentOf(held));
  const amend = useAmend(secret);
  const problem = useRowProblem(amend.error);
  return (
    <section className={styles.write}>
      <h2>
        <Trans>What you wrote</Trans>
      </h2>
      <ApplicationForm
        call={held.call}
        draft={draft}
        onChange={changes => {
          if (amend.isSuccess) amend.reset();
          setDraft(before => ({ ...before, ...changes }));
        }}
        onSend={() => amend.mutate(draft)}
        problem={problem}
        isPending={amend.isPending}
        action={<Trans>Send the changes</Trans>}
      >
        <p role="status" className={styles.arrived}>
          {amend.isSuccess && <Trans>Your changes have arrived.</Trans>}
        </p>
      </ApplicationForm>
    </section>
  );
}

function contentOf(held: Held): Content {
  const { call: _call, state: _state, steps: _steps, is_amendable: _is, ...content } = held;
  const { received_at: _received, amended_at: _amended, ...written } = content;
  return written;
}
