import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Chip } from "@/ui/Chip";
import type { Story } from "../types";
import type { Evidence } from "./api";
import { Direction } from "./Direction";
import styles from "./Evidence.module.css";
import { PlainForm } from "./PlainForm";
import { TraceForm } from "./TraceForm";
import { TraceWords } from "./TraceItem";
import { TraceMenu } from "./TraceMenu";

/** Also in the address that the server writes in letters. */
const HERE = "my-evidence";

type Props = { traces: readonly Evidence[]; story: Story };

/** What I have told, and what became of it. */
export function Mine({ traces, story }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The letter about it leads here, and what it leads to is fetched later than the page.
    if (location.hash.slice(1) === HERE) heading.current?.focus();
  }, []);
  return (
    <section className={styles.mine} aria-labelledby={HERE}>
      <h3 id={HERE} ref={heading} tabIndex={-1}>
        <Trans>What you told, and what became of it</Trans>
      </h3>
      <Answered traces={traces} story={story} />
    </section>
  );
}

/** Traces, each with what the team said to it. */
export function Answered({ traces, story }: Props) {
  return (
    <ul>
      {traces.map(trace => (
        <li key={trace.id}>
          <One trace={trace} story={story} />
        </li>
      ))}
    </ul>
  );
}

function One({ trace, story }: { trace: Evidence; story: Story }) {
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) {
    const Form = story.abilities.change ? TraceForm : PlainForm;
    return <Form story={story} trace={trace} onDone={() => setIsEditing(false)} />;
  }
  return (
    <div className={styles.trace}>
      <TraceWords trace={trace} />
      {(trace.abilities.edit || trace.abilities.withdraw) && (
        <TraceMenu trace={trace} onEdit={() => setIsEditing(true)} />
      )}
      <p className={styles.meta}>
        <Direction direction={trace.direction} />
        <Status status={trace.status} />
      </p>
      {trace.reply && (
        <p className={styles.reply}>
          <span className="label">
            <Trans>The team answers</Trans>
          </span>
          {trace.reply}
        </p>
      )}
    </div>
  );
}

function Status({ status }: Pick<Evidence, "status">) {
  switch (status) {
    case "accepted":
      return (
        <Chip tone="spruce" icon="check">
          <Trans>The team has taken it up</Trans>
        </Chip>
      );
    case "declined":
      return (
        <Chip>
          <Trans>The team did not take it up</Trans>
        </Chip>
      );
    default:
      return (
        <Chip tone="cloudberry" icon="clock">
          <Trans>The team has not answered yet</Trans>
        </Chip>
      );
  }
}
