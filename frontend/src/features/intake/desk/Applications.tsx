import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { useIsNarrow } from "@/ui/useMedia";
import { applicationsQuery, type Call } from "../api";
import { ApplicationCard } from "./ApplicationCard";
import { Comparison } from "./Comparison";
import styles from "./Desk.module.css";
import type { View } from "./IntakePage";

type Props = { call: Call; view: View; onView: (view: View) => void };

/** What came in, one after the other or side by side. In no order of merit: people compare, the page does not. */
export function Applications({ call, view, onView }: Props) {
  const { t } = useLingui();
  const applications = useQuery(applicationsQuery(call));
  const isNarrow = useIsNarrow();
  const there = applications.data?.filter(({ state }) => state !== "withdrawn").length ?? 0;
  const choices = [
    { id: "list", label: t`One after the other`, icon: "list" },
    { id: "table", label: t`Side by side`, icon: "board" },
  ] as const;
  return (
    <Section
      id="applications"
      title={<Trans>Applications</Trans>}
      action={
        there > 1 && !isNarrow ? (
          <ToggleGroup label={t`Layout`} choices={choices} value={view} onChange={onView} />
        ) : null
      }
    >
      <Loaded query={applications} skeleton={<Outline />}>
        {found => {
          if (found.length === 0) {
            return (
              <EmptyState title={<Trans>Nobody has applied yet.</Trans>}>
                <Trans>Spread the address of the call.</Trans>
              </EmptyState>
            );
          }
          const compared = found.filter(({ state }) => state !== "withdrawn");
          return view === "table" && !isNarrow ? (
            <Comparison call={call} applications={compared} />
          ) : (
            <ol className={styles.list}>
              {found.map(application => (
                <li key={application.id}>
                  <ApplicationCard call={call} application={application} />
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows />
    </Skeleton>
  );
}
