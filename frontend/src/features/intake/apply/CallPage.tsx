import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useTime } from "@/i18n/time";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { useDeadline } from "../words/deadline";
import { useLocalised } from "../words/localised";
import styles from "./Apply.module.css";
import { type OpenCall, openCallQuery, type Receipt } from "./api";
import { CallTerms } from "./CallTerms";
import { Received } from "./Received";

/** The text is there first: the form comes while it is read. */
const WriteApplication = later(() => import("./WriteApplication"));

/** A call for teams, for everybody who has its address: what it is, and an application without an account. */
export function CallPage({ id }: { id: string }) {
  const query = useQuery(openCallQuery(id));
  return (
    <Loaded query={query} skeleton={<Outline />} isPage>
      {call => <Call call={call} />}
    </Loaded>
  );
}

function Call({ call }: { call: OpenCall }) {
  const { t } = useLingui();
  const localised = useLocalised();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const title = localised(call.title);
  useDocumentTitle(receipt ? t`Your application has arrived` : title.text);
  if (receipt) return <Received call={call} receipt={receipt} />;
  return (
    <div className={styles.page}>
      <Programme call={call} />
      <PageTitle className={styles.title} lang={title.lang}>
        {title.text}
      </PageTitle>
      <CallTerms call={call} />
      <About call={call} />
      {call.is_open ? (
        <Suspense fallback={<SkeletonRows />}>
          <WriteApplication call={call} onSent={setReceipt} />
        </Suspense>
      ) : (
        <Closed call={call} />
      )}
    </div>
  );
}

function Programme({ call }: { call: OpenCall }) {
  const time = useTime();
  const { programme, starts_on, ends_on } = call;
  return (
    <p className="label">
      {programme}
      {starts_on && ends_on && <span className={styles.when}>{time.range(starts_on, ends_on)}</span>}
    </p>
  );
}

function About({ call }: { call: OpenCall }) {
  const localised = useLocalised();
  const { text, lang } = localised(call.about);
  return (
    <p className={styles.about} lang={lang}>
      {text}
    </p>
  );
}

function Closed({ call }: { call: OpenCall }) {
  const deadline = useDeadline();
  const moment = deadline.whole(call.closes_at);
  return (
    <div className={styles.closed}>
      <h2>
        <Trans>This call is closed</Trans>
      </h2>
      <p>
        <Trans>It closed on {moment}.</Trans>
      </p>
      <p className="quiet">
        <Trans>If you applied, the link in your receipt shows what has become of the application.</Trans>
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
