import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { type Call, callsQuery } from "../api";
import { useLocalised } from "../words/localised";
import { Applications } from "./Applications";
import { CallPanel } from "./CallPanel";
import styles from "./Desk.module.css";

const CallDialog = later(() => import("./CallDialog"));

export type View = "list" | "table";
type Props = {
  programmeId: string;
  mayPrepare: boolean;
  /** The call that is read; the latest when none is named. */
  callId: string | undefined;
  onCall: (id: string) => void;
  view: View;
  onView: (view: View) => void;
};

/** Calls of a programme and what came in answer: prepared and decided by owners, read by coaches. */
export function IntakePage(props: Props) {
  const { t } = useLingui();
  const calls = useQuery(callsQuery(props.programmeId));
  useDocumentTitle(t`Intake`);
  return (
    <Loaded query={calls} skeleton={<Outline />} isPage>
      {found => <Desk {...props} calls={found} />}
    </Loaded>
  );
}

function Desk({ calls, programmeId, mayPrepare, callId, onCall, view, onView }: Props & { calls: Call[] }) {
  const [isPreparing, setIsPreparing] = useState(false);
  const call = calls.find(({ id }) => id === callId) ?? calls[0];
  const prepare = mayPrepare && (
    <Button icon="plus" onPress={() => setIsPreparing(true)}>
      <Trans>Prepare a call</Trans>
    </Button>
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle className={styles.title}>
          <Trans>Intake</Trans>
        </PageTitle>
        {call && prepare}
      </div>
      {calls.length > 1 && call && <WhichCall calls={calls} value={call.id} onChange={onCall} />}
      {call ? (
        <>
          <CallPanel key={call.id} call={call} />
          {call.state !== "draft" && <Applications call={call} view={view} onView={onView} />}
        </>
      ) : (
        <EmptyState title={<Trans>There is no call yet.</Trans>} action={prepare}>
          {mayPrepare && (
            <Trans>
              Write what the programme looks for, in the languages of those you hope for, and until when.
            </Trans>
          )}
        </EmptyState>
      )}
      <Suspense fallback={null}>
        {isPreparing && (
          <CallDialog
            programmeId={programmeId}
            onClose={() => setIsPreparing(false)}
            onSaved={({ id }) => onCall(id)}
          />
        )}
      </Suspense>
    </div>
  );
}

type WhichProps = { calls: readonly Call[]; value: string; onChange: (id: string) => void };

function WhichCall({ calls, value, onChange }: WhichProps) {
  const { t } = useLingui();
  const localised = useLocalised();
  const options = calls.map(({ id, title }) => ({
    value: id,
    label: localised(title).text || t`Without a title`,
  }));
  return (
    <Select label={t`Call`} options={options} value={value} onChange={onChange} className={styles.which} />
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="30%" />
      <SkeletonRows />
    </Skeleton>
  );
}
