import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { later } from "@/ui/later";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { useDeadline } from "../words/deadline";
import { useLocalised } from "../words/localised";
import { useWords } from "../words/useWords";
import styles from "./Apply.module.css";
import { type Held, heldQuery } from "./api";
import { WhatWasWritten } from "./WhatWasWritten";
import { Withdraw } from "./Withdraw";

const AmendApplication = later(() => import("./AmendApplication"));

/** The page behind the link of a receipt: where the application stands, and how to change it or take it back. */
export function ApplicationPage({ secret }: { secret: string }) {
  const { t } = useLingui();
  const held = useQuery({ ...heldQuery(secret), enabled: secret !== "" });
  const [isWithdrawn, setIsWithdrawn] = useState(false);
  useDocumentTitle(held.data?.team_name ?? t`Your application`);

  if (isWithdrawn) return <Gone />;
  if (!secret || held.error) return <Closed error={held.error} />;
  if (!held.data) return <Outline />;
  const part = { held: held.data, secret };
  return (
    <div className={styles.page}>
      <Where held={held.data} />
      <Said held={held.data} />
      {held.data.is_amendable ? (
        <Suspense fallback={<SkeletonRows />}>
          <AmendApplication {...part} />
        </Suspense>
      ) : (
        <WhatWasWritten held={held.data} />
      )}
      {held.data.state !== "accepted" && <Withdraw secret={secret} onDone={() => setIsWithdrawn(true)} />}
    </div>
  );
}

function Where({ held }: { held: Held }) {
  const localised = useLocalised();
  const deadline = useDeadline();
  const { states } = useWords();
  const title = localised(held.call.title);
  const moment = deadline.whole(held.call.closes_at);
  const own = deadline.ownClock(held.call.closes_at);
  const state = states[held.state];
  return (
    <>
      <p className="label" lang={title.lang}>
        {title.text}
      </p>
      <PageTitle className={styles.title}>{held.team_name}</PageTitle>
      <p className={styles.state}>
        <Trans>
          Your application: <b>{state}</b>.
        </Trans>{" "}
        {held.is_amendable ? (
          <Trans>You can change it until {moment}.</Trans>
        ) : (
          held.state === "received" && (
            <Trans>The call closed on {moment}. We read now, and write to you.</Trans>
          )
        )}
        {own && held.is_amendable && <span className={styles.own}>{own}</span>}
      </p>
    </>
  );
}

/** What those who run the programme decided and wrote. */
function Said({ held }: { held: Held }) {
  const time = useTime();
  const { states } = useWords();
  if (held.steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {held.steps.map(step => (
        <li key={step.at}>
          <p>
            <b>{states[step.state]}</b>, <time dateTime={step.at}>{time.day(step.at)}</time>
          </p>
          {step.message && <blockquote className={styles.message}>{step.message}</blockquote>}
        </li>
      ))}
    </ol>
  );
}

function Gone() {
  return (
    <div className={styles.page}>
      <PageTitle className={styles.title}>
        <Trans>The application is withdrawn</Trans>
      </PageTitle>
      <p className={styles.state}>
        <Trans>What you wrote and whom you named is erased. You may close this page.</Trans>
      </p>
    </div>
  );
}

function Closed({ error }: { error: unknown }) {
  const problem = useProblem(error);
  return (
    <div className={styles.page}>
      <PageTitle className={styles.title}>
        <Trans>This link is closed</Trans>
      </PageTitle>
      <p className={styles.state}>
        {problem?.detail ?? <Trans>The link is not whole. Copy all of it from your receipt.</Trans>}
      </p>
    </div>
  );
}

function Outline() {
  return (
    <div className={styles.page}>
      <Skeleton>
        <SkeletonBar width="45%" />
        <SkeletonBar size="title" />
        <SkeletonRows />
      </Skeleton>
    </div>
  );
}
