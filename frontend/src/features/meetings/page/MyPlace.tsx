import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useEffect, useRef, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FormActions } from "@/ui/FormActions";
import { later } from "@/ui/later";
import { toast } from "@/ui/toast";
import { type MeetingDetail, useCancel } from "./api";
import { isFullFor } from "./full";
import styles from "./MeetingPage.module.css";

const RegisterDialog = later(() => import("./RegisterDialog"));

/** The reader's own place at the meeting, and what may be done about it. */
export function MyPlace({ meeting }: { meeting: MeetingDetail }) {
  const [open, setOpen] = useState<"register" | "cancel" | null>(null);
  const close = () => setOpen(null);
  useNewsOfSeat(meeting);
  const { my_registration: mine, is_open, is_over } = meeting;
  return (
    <section aria-labelledby="my-place" className={styles.mine} data-state={mine?.state}>
      <h2 id="my-place">
        <Headline meeting={meeting} />
      </h2>
      <Explained meeting={meeting} />
      {!is_over && (mine || is_open) && (
        <FormActions>
          <Button variant={mine ? "edge" : "fill"} onPress={() => setOpen("register")}>
            {mine ? <Trans>Change</Trans> : <Trans>Register</Trans>}
          </Button>
          {mine && (
            <Button variant="bare" onPress={() => setOpen("cancel")}>
              {mine.state === "seated" ? (
                <Trans>Give the seat back</Trans>
              ) : (
                <Trans>Cancel my registration</Trans>
              )}
            </Button>
          )}
        </FormActions>
      )}
      <Suspense fallback={null}>
        {open === "register" && <RegisterDialog meeting={meeting} onClose={close} />}
      </Suspense>
      {open === "cancel" && mine && <Cancel meeting={meeting} onClose={close} />}
    </section>
  );
}

function Headline({ meeting }: { meeting: MeetingDetail }) {
  const { my_registration: mine, is_open, is_over } = meeting;
  const place = mine?.place_in_line ?? 0;
  if (is_over) return <Trans>This meeting is over</Trans>;
  if (mine?.state === "seated") return <Trans>You have a seat</Trans>;
  if (mine?.state === "waiting") return <Trans>You are number {place} in line</Trans>;
  if (mine?.state === "viewing") return <Trans>You follow along</Trans>;
  return is_open ? <Trans>Will you come?</Trans> : <Trans>Registration has closed</Trans>;
}

function Explained({ meeting }: { meeting: MeetingDetail }) {
  const { my_registration: mine, is_open, is_over, abilities } = meeting;
  if (is_over) return null;
  if (mine?.state === "seated") return <Seated isRemote={mine.is_remote} team={mine.team?.name ?? ""} />;
  if (mine?.state === "waiting") return <Waiting meeting={meeting} />;
  if (mine) {
    return (
      <p>
        <Trans>You see and hear what happens. You need no seat.</Trans>
      </p>
    );
  }
  return is_open && abilities.take_seat ? <Choice meeting={meeting} /> : null;
}

function Seated({ isRemote, team }: { isRemote: boolean; team: string }) {
  return (
    <p>
      {isRemote ? <Trans>Remotely, for team {team}.</Trans> : <Trans>In the room, for team {team}.</Trans>}
    </p>
  );
}

function Waiting({ meeting: { seats, taken } }: { meeting: MeetingDetail }) {
  const isOnlyTheTeam = seats === null || taken < seats;
  return (
    <p>
      {isOnlyTheTeam && <Trans>Your team has all the seats it may have.</Trans>}{" "}
      <Trans>When one comes free it is yours, also while the meeting goes on. We write to you.</Trans>
    </p>
  );
}

function Choice({ meeting }: { meeting: MeetingDetail }) {
  return (
    <p>
      {isFullFor(meeting) ? (
        <Trans>All seats for you are taken. Stand in line, or follow along.</Trans>
      ) : (
        <Trans>Take a seat, or follow along.</Trans>
      )}
    </p>
  );
}

/** Whoever waits with the page open hears it at once. */
function useNewsOfSeat({ my_state }: MeetingDetail) {
  const { t } = useLingui();
  const before = useRef(my_state);
  useEffect(() => {
    if (before.current === "waiting" && my_state === "seated") toast(t`A seat has come free: it is yours.`);
    before.current = my_state;
  }, [my_state, t]);
}

function Cancel({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) {
  const { t } = useLingui();
  const cancel = useCancel(meeting.id);
  const problem = useProblem(cancel.error);
  const isSeated = meeting.my_state === "seated";
  return (
    <ConfirmDialog
      title={isSeated ? t`Give the seat back?` : t`Cancel your registration?`}
      action={isSeated ? t`Give it back` : t`Cancel my registration`}
      isOpen
      isPending={cancel.isPending}
      onClose={onClose}
      onConfirm={() => cancel.mutate(undefined, { onSuccess: onClose })}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        {meeting.waiting > 0 && isSeated ? (
          <Trans>It goes to the next in line at once. What you told the organiser is erased.</Trans>
        ) : (
          <Trans>Your place is given up, and what you told the organiser is erased.</Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}
