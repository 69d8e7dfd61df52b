import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { TextField } from "@/ui/TextField";
import type { Offer } from "../api";
import { useAnswerOffer, useWithdrawOffer } from "./api";
import styles from "./Help.module.css";

type Props = { offer: Offer; programme: string };

/** An offer, its answer, and what became of it. */
export function OfferItem({ offer, programme }: Props) {
  const time = useTime();
  const { offered_by, team, text, by_when, answer, state, abilities } = offer;
  return (
    <>
      <p className={styles.from}>
        <b>{offered_by.display_name}</b>
        {team && <span>{team.name}</span>}
        <State offer={offer} />
      </p>
      <p className={styles.text}>{text}</p>
      {by_when && (
        <p className="small quiet">
          <Trans>By {time.day(by_when)}</Trans>
        </p>
      )}
      {answer && <p className={styles.answer}>{answer}</p>}
      {state === "open" && abilities.answer && <Answering offer={offer} programme={programme} />}
      {abilities.withdraw && <Withdrawing offer={offer} programme={programme} />}
    </>
  );
}

/** In words what became of it, for both sides. */
function State({ offer: { state, task } }: { offer: Offer }) {
  if (state === "declined") {
    return (
      <Chip>
        <Trans>Declined with thanks</Trans>
      </Chip>
    );
  }
  if (state === "open") {
    return (
      <Chip tone="cloudberry">
        <Trans>Waits for an answer</Trans>
      </Chip>
    );
  }
  return (
    <Chip tone="spruce" icon="check">
      {task?.state === "done" ? <Trans>Done</Trans> : <Trans>Accepted, a task now</Trans>}
    </Chip>
  );
}

function Answering({ offer, programme }: Props) {
  const { t } = useLingui();
  const [thanks, setThanks] = useState("");
  const reply = useAnswerOffer(programme, offer);
  const problem = useProblem(reply.error);
  const name = offer.offered_by.display_name;
  return (
    <div className={styles.answering}>
      <TextField label={t`A word to ${name}`} value={thanks} onChange={setThanks} maxLength={300} />
      <div className={styles.foot}>
        <Button
          variant="fill"
          isPending={reply.isPending}
          onPress={() => reply.mutate({ verb: "accept", thanks })}
          aria-label={t`Accept the help of ${name}`}
        >
          <Trans>Accept</Trans>
        </Button>
        <Button
          variant="bare"
          isPending={reply.isPending}
          onPress={() => reply.mutate({ verb: "decline", thanks })}
          aria-label={t`Decline with thanks: ${name}`}
        >
          <Trans>Decline with thanks</Trans>
        </Button>
      </div>
      {problem && <p className={styles.refused}>{problem.detail}</p>}
    </div>
  );
}

function Withdrawing({ offer, programme }: Props) {
  const withdraw = useWithdrawOffer(programme, offer);
  const problem = useProblem(withdraw.error);
  return (
    <>
      <Button variant="bare" isPending={withdraw.isPending} onPress={() => withdraw.mutate(undefined)}>
        <Trans>Take my offer back</Trans>
      </Button>
      {problem && <p className={styles.refused}>{problem.detail}</p>}
    </>
  );
}
