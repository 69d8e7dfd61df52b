import { useLingui } from "@lingui/react/macro";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
type State = Schemas["ApplicationState"];
type Readiness = Schemas["Readiness"];

/** What the parts of an application are called, on the form, on its page and where applications are compared. */
export function useWords() {
  const { t } = useLingui();
  const fields = {
    team_name: t`The team’s name`,
    phenomenon: t`The phenomenon`,
    why_together: t`Why together`,
    people: t`Who is in`,
    state_actor: t`Which state actor`,
    to_try: t`What could be tried`,
    readiness: t`Ready to open the work`,
    openness: t`About opening it`,
    contact: t`Who answers for the application`,
  };
  const readiness: Record<Readiness, string> = {
    yes: t`Yes, we work in the open`,
    partly: t`Partly: some of it, or later`,
    not_yet: t`Not yet: we would like to learn it`,
  };
  const states: Record<State, string> = {
    received: t`Received`,
    talk: t`Invited to talk`,
    waiting: t`On the waiting list`,
    accepted: t`Accepted`,
    declined: t`Not chosen`,
    withdrawn: t`Withdrawn`,
  };
  const roles = { core: t`Core team`, stakeholder: t`Invited participant` };
  const stateActor = t`At least one actor of the state administration`;
  return { fields, readiness, states, roles, stateActor };
}
