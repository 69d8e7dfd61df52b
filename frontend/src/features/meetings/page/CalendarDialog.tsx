import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { calendarQuery, useEndCalendar, useNewCalendar } from "./api";
import styles from "./MeetingPage.module.css";

/** The secret address by which a calendar program follows all meetings one may see. */
export default function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const calendar = useQuery(calendarQuery);
  const renew = useNewCalendar();
  const end = useEndCalendar();
  const problem = useProblem(renew.error ?? end.error ?? calendar.error);
  const isThere = Boolean(calendar.data?.created_at);
  return (
    <Dialog title={t`All meetings in your calendar`} isOpen onClose={onClose}>
      <div className={styles.stack}>
        {problem && <ErrorSummary detail={problem.detail} />}
        <p>
          <Trans>
            Give your calendar program a secret address: it then shows the meetings you may see, and follows
            when they change.
          </Trans>
        </p>
        {renew.data && isThere ? (
          <Address url={renew.data.url} />
        ) : (
          <Since since={calendar.data?.created_at ?? null} />
        )}
        <FormActions>
          <Button
            variant={isThere ? "edge" : "fill"}
            isPending={renew.isPending}
            onPress={() => renew.mutate()}
          >
            {isThere ? <Trans>Make a new address</Trans> : <Trans>Make the address</Trans>}
          </Button>
          {isThere && (
            <Button variant="bare" isPending={end.isPending} onPress={() => end.mutate()}>
              <Trans>End the address</Trans>
            </Button>
          )}
        </FormActions>
      </div>
    </Dialog>
  );
}

function Since({ since }: { since: string | null }) {
  const time = useTime();
  if (since === null) return null;
  const day = time.day(since);
  return (
    <p className="small quiet">
      <Trans>There is an address since {day}. It cannot be shown again; a new one ends it.</Trans>
    </p>
  );
}

function Address({ url }: { url: string }) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
    announce(t`The address is copied.`);
  }

  return (
    <>
      <p>
        <Trans>
          <b>Copy the address now.</b> It cannot be shown again. Whoever has it reads your meetings.
        </Trans>
      </p>
      <TextField label={t`The secret address`} value={url} isReadOnly />
      <FormActions>
        <Button variant="fill" icon={isCopied ? "check" : "copy"} onPress={() => void copy()}>
          {isCopied ? <Trans>Copied</Trans> : <Trans>Copy the address</Trans>}
        </Button>
      </FormActions>
    </>
  );
}
