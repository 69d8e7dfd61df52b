import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { teamQuery } from "@/features/teams";
import { Link } from "@/ui/Link";
import { Shell } from "./Shell";

type Props = {
  teamId: string;
  width?: "page" | "read";
  /** The page is one of the team's experiments. */
  isInExperiment?: boolean;
  children: ReactNode;
};

/** The bar around a team's pages: the programme it belongs to, its name, its pages. */
export function TeamShell({ teamId, width = "page", isInExperiment, children }: Props) {
  const { t } = useLingui();
  const { data: team, isError } = useQuery(teamQuery(teamId));
  const crumbs = team
    ? [
        <Link
          key="programme"
          to="/programmes/$programmeId"
          params={{ programmeId: team.programme.id }}
          className=""
        >
          {team.programme.name}
        </Link>,
      ]
    : [];
  const tabs = [
    <Link key="space" to="/teams/$teamId" params={{ teamId }} activeOptions={{ exact: true }} className="">
      <Trans>Space</Trans>
    </Link>,
    <Link
      key="experiments"
      to="/teams/$teamId/experiments"
      params={{ teamId }}
      className=""
      {...(isInExperiment && { "aria-current": "page" as const, "data-status": "active" })}
    >
      <Trans>Experiments</Trans>
    </Link>,
    <Link key="log" to="/teams/$teamId/log" params={{ teamId }} className="">
      <Trans>Log</Trans>
    </Link>,
    <Link key="people" to="/teams/$teamId/people" params={{ teamId }} className="">
      <Trans>People</Trans>
    </Link>,
  ];
  if (team?.abilities.view_measures)
    tabs.push(
      <Link key="brief" to="/teams/$teamId/brief" params={{ teamId }} className="">
        <Trans>Brief</Trans>
      </Link>,
      <Link key="measures" to="/teams/$teamId/measures" params={{ teamId }} className="">
        <Trans>What the coaches see</Trans>
      </Link>,
    );
  if (team?.abilities.exchange)
    tabs.push(
      <Link
        key="exchange"
        to="/programmes/$programmeId/exchange"
        params={{ programmeId: team.programme.id }}
        className=""
      >
        <Trans>Other teams</Trans>
      </Link>,
    );
  return (
    <Shell
      crumbs={crumbs}
      here={team?.name ?? (isError ? null : " ")}
      {...(team && { tabs })}
      tabsLabel={t`Pages of the team`}
      width={width}
    >
      {children}
    </Shell>
  );
}
