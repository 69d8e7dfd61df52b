import { Trans } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import type { MeetingDetail } from "./api";
import styles from "./MeetingPage.module.css";

const CalendarDialog = later(() => import("./CalendarDialog"));

/** Two ways into one's own calendar: this meeting once, or all meetings for good. */
export function CalendarLinks({ meeting }: { meeting: MeetingDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section aria-labelledby="calendar-title" className={styles.box}>
      <h2 id="calendar-title" className="label">
        <Trans>In your own calendar</Trans>
      </h2>
      <a href={`/api/v1/meetings/${meeting.id}/calendar.ics`} className={styles.download}>
        <Icon name="plus" />
        <Trans>Add this meeting</Trans>
      </a>
      <Button variant="bare" icon="refresh" onPress={() => setIsOpen(true)}>
        <Trans>Follow all meetings…</Trans>
      </Button>
      <Suspense fallback={null}>{isOpen && <CalendarDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </section>
  );
}
