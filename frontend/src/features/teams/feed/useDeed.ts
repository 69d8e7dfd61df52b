import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Activity } from "../api";

type Deed = Pick<Activity, "verb" | "count" | "excerpt">;

/** What somebody did, in words. Their own words, where there are any, come first. */
export function useDeed(): (deed: Deed) => string {
  const { t } = useLingui();
  const said = (excerpt: string) => t`“${excerpt}”`;
  const worked = (count: number) =>
    count > 1 ? t`Worked on the canvas, ${count} changes` : t`Worked on the canvas`;

  const deeds: Record<Activity["verb"], (deed: Deed) => string> = {
    commented: ({ excerpt }) => (excerpt ? said(excerpt) : t`Commented`),
    canvas_changed: ({ count, excerpt }) => (excerpt ? said(excerpt) : worked(count)),
    thread_resolved: () => t`Closed a conversation`,
    thread_reopened: () => t`Opened a conversation again`,
    people_invited: ({ count }) =>
      t`Invited ${plural(count, { one: "# person or group", other: "# people or groups" })}`,
    member_joined: () => t`Joined`,
    member_left: () => t`Left the team`,
    member_removed: ({ excerpt }) => (excerpt ? t`Took out ${excerpt}` : t`Took somebody out`),
    evidence_added: () => t`Brought evidence`,
    evidence_accepted: () => t`Took up evidence somebody brought`,
    log_written: ({ excerpt }) => (excerpt ? said(excerpt) : t`Wrote in the log`),
    team_opened: () => t`Opened the team’s space`,
    team_changed: () => t`Changed the team’s name, phenomenon or openness`,
    team_archived: () => t`Closed the space for writing`,
    team_unarchived: () => t`Opened the space again`,
    assumption_changed: ({ excerpt }) => (excerpt ? t`Assumption: ${excerpt}` : t`Changed an assumption`),
    experiment_opened: () => t`Opened an experiment`,
    experiment_changed: () => t`Worked on the experiment`,
    experiment_moved: () => t`Took the experiment a step further`,
  };
  return deed => deeds[deed.verb](deed);
}
