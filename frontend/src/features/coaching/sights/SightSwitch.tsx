import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Section } from "@/ui/Page";
import { Switch } from "@/ui/Switch";
import { sightChoiceQuery, useChooseSights } from "./api";

/** On the programme's page: whether teams see what their coaches have seen. Its owners choose. */
export function SightSwitch({ programmeId }: { programmeId: string }) {
  const { data } = useQuery(sightChoiceQuery(programmeId));
  const choose = useChooseSights(programmeId);
  const problem = useProblem(choose.error);
  if (!data || !(data.abilities.change || data.is_on)) return null;
  return (
    <Section id="sights" title={<Trans>What coaches have seen</Trans>}>
      {problem && <ErrorSummary detail={problem.detail} />}
      {data.abilities.change ? (
        <Switch
          isSelected={data.is_on}
          onChange={is_on => choose.mutate(is_on)}
          isDisabled={choose.isPending}
          hint={
            <Trans>
              Coaches get a button on canvases, experiments and log entries. Only a press says it: reading a
              page is not recorded. Guests do not see it.
            </Trans>
          }
        >
          <Trans>Teams see what their coaches have seen</Trans>
        </Switch>
      ) : (
        <p className="small quiet">
          <Trans>Teams see what their coaches say they have seen. Reading a page is not recorded.</Trans>
        </p>
      )}
    </Section>
  );
}
