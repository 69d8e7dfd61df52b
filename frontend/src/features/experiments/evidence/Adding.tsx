import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { type TraceParcel, useKeepGoing, Waiting as WaitingToBeSent } from "@/features/outbox";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { useEditingParts } from "../story/editing";
import type { Story } from "../types";
import styles from "./Evidence.module.css";
import { PlainForm } from "./PlainForm";
import { TraceForm } from "./TraceForm";
import type { End } from "./useSaving";

/** The part of the page where evidence is added: links lead to it, the focus comes back to it. */
const PART = "evidence";

/** Evidence speaks for or against something: before that is chosen there is nothing to add. */
export function mayAdd({ abilities, assumption }: Story): boolean {
  return abilities.add_evidence && assumption !== null;
}

type Props = { story: Story; waiting: readonly TraceParcel[] };

/** What has not left this device yet, and a way to add more: as the team does it, or in everyday words. */
export function Adding({ story, waiting }: Props) {
  const { t } = useLingui();
  const { abilities } = story;
  const editing = useEditingParts();
  const isOpen = editing.isOpen(PART);
  const [isThanked, setIsThanked] = useState(false);
  const [begun, setBegun] = useState<TraceParcel>();
  useKeepGoing(useMe().id);

  function writeOn(parcel: TraceParcel) {
    setBegun(parcel);
    editing.open(PART);
  }

  function done(end: End) {
    editing.close(PART);
    setBegun(undefined);
    setIsThanked(end === "sent" && !abilities.change);
    if (end === "sent" && !abilities.change) announce(t`Thank you. The team will answer.`);
    if (end === "waits") announce(t`Kept on this device until there is a connection`);
  }

  const Form = abilities.change ? TraceForm : PlainForm;
  return (
    <>
      {waiting.length > 0 && (
        <WaitingToBeSent parcels={waiting} onWriteOn={isOpen || !mayAdd(story) ? undefined : writeOn} />
      )}
      {mayAdd(story) && (
        <div className={styles.adding}>
          {isOpen && <Form story={story} begun={begun} onDone={done} />}
          {!isOpen && isThanked && <Thanks />}
          {!isOpen && <Open story={story} isAgain={isThanked} />}
        </div>
      )}
    </>
  );
}

function Thanks() {
  return (
    <p className={styles.thanks}>
      <Icon name="heart" />
      <span>
        <b>
          <Trans>Thank you. The team has it now.</Trans>
        </b>{" "}
        <Trans>You find their answer above, as soon as there is one.</Trans>
      </span>
    </p>
  );
}

type OpenProps = { story: Story; isAgain: boolean };

function Open({ story: { abilities }, isAgain }: OpenProps) {
  const editing = useEditingParts();
  const begin = { onPress: () => editing.open(PART), autoFocus: editing.wasLeft(PART) };
  if (abilities.change) {
    return (
      <Button variant="bare" icon="plus" {...begin}>
        <Trans>Add evidence</Trans>
      </Button>
    );
  }
  return (
    <Button variant="fill" size="l" icon="plus" {...begin}>
      {isAgain ? <Trans>Tell something else</Trans> : <Trans>Tell what you have seen</Trans>}
    </Button>
  );
}
