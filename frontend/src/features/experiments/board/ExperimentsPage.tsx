import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState } from "react";
import { teamQuery } from "@/features/teams";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { useMedia } from "@/ui/useMedia";
import { teamExperimentsQuery } from "../api";
import { Board } from "./Board";
import styles from "./Board.module.css";
import { ExperimentList } from "./ExperimentList";

const NewExperiment = later(() => import("./NewExperiment"));

type View = "board" | "list";
type Props = { teamId: string; view: View | undefined; onView: (view: View) => void };

/** What a team tries out: on a board by state, or as a list. */
export function ExperimentsPage({ teamId, view, onView }: Props) {
  const { t } = useLingui();
  useDocumentTitle(t`Experiments`);
  const isNarrow = useMedia("(max-width: 720px)");
  const shown = view ?? (isNarrow ? "list" : "board");
  const { data: team } = useQuery(teamQuery(teamId));
  const query = useQuery(teamExperimentsQuery(teamId));
  const [isOpening, setIsOpening] = useState(false);
  const mayOpen = team?.abilities.experiment ?? false;
  const open = mayOpen && (
    <Button variant="fill" icon="plus" onPress={() => setIsOpening(true)}>
      <Trans>New experiment</Trans>
    </Button>
  );
  return (
    <>
      <div className={styles.top}>
        <PageTitle>
          <Trans>Experiments</Trans>
        </PageTitle>
        {(query.data?.length ?? 0) > 0 && (
          <div className={styles.tools}>
            <ToggleGroup
              label={t`View`}
              choices={[
                { id: "board", label: t`Board`, icon: "board" },
                { id: "list", label: t`List`, icon: "list" },
              ]}
              value={shown}
              onChange={onView}
            />
            {open}
          </div>
        )}
      </div>
      <Loaded
        query={query}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={3} />
          </Skeleton>
        }
      >
        {experiments => {
          if (experiments.length === 0) return <Nothing action={open} />;
          return shown === "board" ? (
            <Board experiments={experiments} />
          ) : (
            <ExperimentList experiments={experiments} />
          );
        }}
      </Loaded>
      {isOpening && (
        <Suspense fallback={null}>
          <NewExperiment teamId={teamId} onClose={() => setIsOpening(false)} />
        </Suspense>
      )}
    </>
  );
}

function Nothing({ action }: { action: ReactNode }) {
  return (
    <EmptyState title={<Trans>No experiments yet.</Trans>} action={action}>
      <Trans>
        An experiment is a small try-out that tests one thing you believe and have not checked. You say
        beforehand what would be a yes and a no, try it in short rounds, and decide on what you found.
      </Trans>
    </EmptyState>
  );
}
