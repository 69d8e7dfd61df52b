import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { waitingQuery } from "../api";
import styles from "./PulsePrompt.module.css";

const PulseDialog = later(() => import("./PulseDialog"));

/** Asks whoever has a seat in the team for three anonymous answers, in the two weeks after a meeting. */
export function PulsePrompt({ teamId }: { teamId: string }) {
  const { t } = useLingui();
  const { data } = useQuery(waitingQuery);
  const [isOpen, setIsOpen] = useState(false);
  const waiting = data?.find(({ team }) => team.id === teamId);
  if (!waiting) return null;
  const { title } = waiting.meeting;
  return (
    <aside className={styles.prompt} aria-label={t`Three questions`}>
      <p>
        <Trans>How was “{title}”? Three questions, half a minute. Nobody can see who answered what.</Trans>
      </p>
      <Button onPress={() => setIsOpen(true)}>
        <Trans>Answer</Trans>
      </Button>
      <Suspense fallback={null}>
        {isOpen && <PulseDialog waiting={waiting} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </aside>
  );
}
