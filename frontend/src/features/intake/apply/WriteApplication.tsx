import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { useRowProblem } from "../words/rows";
import { ApplicationForm } from "./ApplicationForm";
import styles from "./Apply.module.css";
import { type OpenCall, type Receipt, useApply } from "./api";
import { useDraft } from "./draft";

type Props = { call: OpenCall; onSent: (receipt: Receipt) => void };

/** What is typed stays on this device until it has arrived; whatever is refused stays on the page. */
export default function WriteApplication({ call, onSent }: Props) {
  const { draft, change, forget, isKept } = useDraft(call);
  const apply = useApply(call.id);
  const problem = useRowProblem(apply.error);

  function send() {
    apply.mutate(draft, {
      onSuccess(receipt) {
        forget();
        onSent(receipt);
      },
    });
  }

  return (
    <section className={styles.write}>
      <h2>
        <Trans>Your application</Trans>
      </h2>
      <p className="quiet">
        {isKept ? (
          <Trans>Here is what you wrote before on this device. Nothing has been sent yet.</Trans>
        ) : (
          <Trans>What you write stays on this device until you send it. You can come back to it.</Trans>
        )}
      </p>
      {isKept && (
        <div>
          <Button variant="bare" icon="trash" onPress={forget}>
            <Trans>Erase it and begin anew</Trans>
          </Button>
        </div>
      )}
      <ApplicationForm
        call={call}
        draft={draft}
        onChange={change}
        onSend={send}
        problem={problem}
        isPending={apply.isPending}
        action={<Trans>Send the application</Trans>}
      />
    </section>
  );
}
