import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { teamQuery } from "@/features/teams";
import { LinkButton } from "@/ui/Link";

type Props = { team: string; experimentId: string };

/** The way to show the story to the programme's other teams, for those who decide what leaves the team. */
export function ShareStory({ team, experimentId }: Props) {
  const { data } = useQuery(teamQuery(team));
  if (!data?.abilities.share) return null;
  return (
    <LinkButton
      to="/programmes/$programmeId/exchange"
      params={{ programmeId: data.programme.id }}
      search={{ team, share: "experiment", thing: experimentId }}
      variant="bare"
      icon="share"
    >
      <Trans>Share with the programme…</Trans>
    </LinkButton>
  );
}
