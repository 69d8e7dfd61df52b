import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { LANGUAGES } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { later } from "@/ui/later";
import { type Call, usePublish } from "../api";
import { CopyAddress } from "../CopyAddress";
import { useDeadline } from "../words/deadline";
import { useLocalised } from "../words/localised";
import styles from "./Desk.module.css";

const CallDialog = later(() => import("./CallDialog"));
const DiscardCall = later(() => import("./DiscardCall"));

type Open = "change" | "discard" | null;

/** One call as those who run it see it: where it stands, until when, and its address. */
export function CallPanel({ call }: { call: Call }) {
  const [open, setOpen] = useState<Open>(null);
  const localised = useLocalised();
  const title = localised(call.title);
  const close = () => setOpen(null);
  return (
    <section className={styles.call} aria-labelledby="call">
      <div className={styles.callHead}>
        <h2 id="call" lang={title.lang || undefined}>
          {title.text || <Trans>Without a title</Trans>}
        </h2>
        <CallState call={call} />
      </div>
      <Facts call={call} />
      {call.abilities.change && <Actions call={call} onOpen={setOpen} />}
      <Suspense fallback={null}>
        {open === "change" && <CallDialog programmeId={call.programme} call={call} onClose={close} />}
        {open === "discard" && <DiscardCall call={call} onClose={close} />}
      </Suspense>
    </section>
  );
}

function CallState({ call }: { call: Call }) {
  switch (call.state) {
    case "draft":
      return (
        <Chip>
          <Trans>Draft</Trans>
        </Chip>
      );
    case "open":
      return (
        <Chip tone="spruce" icon="check">
          <Trans>Open</Trans>
        </Chip>
      );
    default:
      return (
        <Chip icon="lock">
          <Trans>Closed</Trans>
        </Chip>
      );
  }
}

function Facts({ call }: { call: Call }) {
  const deadline = useDeadline();
  const moment = call.closes_at ? deadline.whole(call.closes_at) : "";
  const own = call.closes_at ? deadline.ownClock(call.closes_at) : "";
  const languages = LANGUAGES.filter(({ code }) => call.title[code]).map(({ name }) => name);
  const { accepted, places } = call;
  return (
    <ul className={styles.facts}>
      <li>
        {!moment && <Trans>No deadline yet.</Trans>}
        {moment &&
          (call.state === "closed" ? <Trans>Closed {moment}.</Trans> : <Trans>Open until {moment}.</Trans>)}
        {own && <span className="quiet"> {own}</span>}
      </li>
      <li>
        <Trans>
          {accepted} of {places} places are given.
        </Trans>{" "}
        {call.state !== "draft" && (
          <Plural
            value={call.applications}
            _0="No application yet."
            one="One application."
            other="# applications."
          />
        )}
      </li>
      {languages.length > 0 && <li>{languages.join(", ")}</li>}
    </ul>
  );
}

function Actions({ call, onOpen }: { call: Call; onOpen: (open: Open) => void }) {
  const { t } = useLingui();
  const publish = usePublish(call);
  const problem = useProblem(publish.error);
  const isDraft = call.state === "draft";
  return (
    <>
      {problem && <ErrorSummary detail={problem.detail} sentences={Object.values(problem.errors).flat()} />}
      <div className={styles.actions}>
        {isDraft ? (
          <Button variant="fill" isPending={publish.isPending} onPress={() => publish.mutate()}>
            <Trans>Publish the call</Trans>
          </Button>
        ) : (
          <>
            <CopyAddress url={call.url} />
            <a className="link" href={call.url} target="_blank" rel="noreferrer">
              <Trans>See the page</Trans>
            </a>
          </>
        )}
        <Button icon="pen" variant="bare" onPress={() => onOpen("change")}>
          <Trans>Change…</Trans>
        </Button>
        {isDraft && (
          <Button
            icon="trash"
            variant="bare"
            onPress={() => onOpen("discard")}
            aria-label={t`Remove the draft…`}
          >
            <Trans>Remove…</Trans>
          </Button>
        )}
      </div>
      {isDraft && (
        <p className="quiet small">
          <Trans>
            Once it is published, requirements and questions stay as they are, and the deadline can only be
            moved later.
          </Trans>
        </p>
      )}
    </>
  );
}
