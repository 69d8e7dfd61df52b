import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Activity } from "../api";

type Deed = Pick<Activity, "verb" | "count" | "anchor" | "excerpt"> & { blocks: number };

/** What somebody did, in words. Their own words, where there are any, come first. */
export function useDeed(): (deed: Deed) => string {
  const { t } = useLingui();
  const said = (excerpt: string) => t`“${excerpt}”`;
  const worked = (count: number) =>
    count > 1 ? t`Worked on the canvas, ${count} changes` : t`Worked on the canvas`;

  const deeds: Record<Activity["verb"], (deed: Deed) => string> = {
    commented: ({ excerpt }) => (excerpt ? said(excerpt) : t`Commented`),
    canvas_changed: ({ count, excerpt }) => (excerpt ? said(excerpt) : worked(count)),
    notes_added: ({ count, anchor, blocks }) =>
      blocks > 1
        ? t`Added ${count} notes in ${plural(blocks, { one: "# block", other: "# blocks" })}`
        : t`Added ${plural(count, { one: "# note", other: "# notes" })} to “${anchor}”`,
    canvas_restored: ({ anchor }) =>
      anchor ? t`Brought something back in “${anchor}”` : t`Brought the canvas back to how it was`,
    thread_resolved: () => t`Closed a conversation`,
    thread_reopened: () => t`Opened a conversation again`,
    question_asked: ({ excerpt }) => (excerpt ? t`Asked: ${excerpt}` : t`Asked the team a question`),
    question_answered: ({ excerpt }) =>
      excerpt ? t`Answered a question: ${excerpt}` : t`Marked a question as answered`,
    question_parked: ({ excerpt }) => (excerpt ? t`Parked a question: ${excerpt}` : t`Parked a question`),
    question_reopened: () => t`Opened a question again`,
    people_invited: ({ count }) =>
      t`Invited ${plural(count, { one: "# person or group", other: "# people or groups" })}`,
    contributors_told: () => t`Wrote back what became of what was said`,
    member_joined: () => t`Joined`,
    member_left: () => t`Left the team`,
    member_removed: ({ excerpt }) => (excerpt ? t`Took out ${excerpt}` : t`Took somebody out`),
    evidence_added: () => t`Brought evidence`,
    evidence_accepted: () => t`Took up evidence somebody brought`,
    review_published: () => t`Wrote a review for the team`,
    log_written: ({ excerpt }) => (excerpt ? said(excerpt) : t`Wrote in the log`),
    tasks_opened: () => t`Started the tasks until the next meeting`,
    task_added: () => t`Added a task`,
    task_taken: () => t`Took a task`,
    task_done: () => t`Finished a task`,
    task_reopened: () => t`Opened a task again`,
    task_dropped: () => t`Decided to do without a task`,
    thing_shared: ({ excerpt }) => (excerpt ? t`Shared with the programme: ${excerpt}` : t`Shared something`),
    help_asked: ({ excerpt }) => t`Asked the other teams for help: ${excerpt}`,
    answers_came: ({ count, anchor }) =>
      t`${plural(count, { one: "# new answer", other: "# new answers" })} from outside to “${anchor}”`,
    answer_placed: ({ count, anchor }) =>
      count > 1
        ? t`Put ${plural(count, { one: "# answer", other: "# answers" })} from outside on the canvas`
        : t`Put an answer from outside on the canvas, in “${anchor}”`,
    help_accepted: ({ excerpt }) => t`Accepted help: ${excerpt}`,
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
