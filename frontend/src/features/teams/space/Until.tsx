import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { type Meeting, meetingsQuery } from "@/features/meetings";
import { daysSince, useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PathLink } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { useMedia } from "@/ui/useMedia";
import type { TeamDetail } from "../api";
import { type Task, teamTasksQuery } from "../tasks/api";
import { ofThisGap } from "../tasks/order";
import { TaskList } from "../tasks/TaskList";
import { Asked } from "./Asked";
import { StartGap } from "./StartGap";
import styles from "./Until.module.css";

/** Where the side comes under the tasks, as the stylesheet has it. */
const ONE_COLUMN = "(max-width: 860px)";

type Props = {
  team: TeamDetail;
  /** What waits for the team, told by others: beside its tasks, or before them where there is one column. */
  first?: ReactNode;
  /** What runs just now, told by others. */
  children?: ReactNode;
};

/** The time until the next meeting: what is to be done, what runs, who is asked. */
export function Until({ team, first, children }: Props) {
  const { data: meetings } = useQuery(meetingsQuery(team.programme.id));
  const tasks = useQuery(teamTasksQuery(team.id));
  const [isAdding, setIsAdding] = useState(false);
  const isNarrow = useMedia(ONE_COLUMN);
  const mayAdd = team.abilities.add_task;
  const { next, last } = around(meetings ?? []);
  return (
    <section id="until" aria-labelledby="until-title" className={styles.until}>
      <div className={styles.main}>
        <div className={styles.head}>
          <div>
            <h2 id="until-title">{next ? <UntilDay meeting={next} /> : <Trans>What the team does</Trans>}</h2>
            {next ? <Next meeting={next} /> : meetings && <NoMeeting />}
          </div>
          {mayAdd && (
            <Button icon="plus" onPress={() => setIsAdding(true)}>
              <Trans>Add a task</Trans>
            </Button>
          )}
        </div>
        {isNarrow && first}
        <Loaded query={tasks} skeleton={<Outline />}>
          {found => {
            const shown = ofThisGap(found, last?.number, last?.ends_at);
            return (
              <>
                <StartGap programmeId={team.programme.id} meetings={meetings ?? []} tasks={found} />
                {shown.length === 0 && mayAdd && <Nothing isBefore={!last} />}
                <TaskList
                  teamId={team.id}
                  tasks={shown}
                  isAdding={isAdding}
                  onAdded={() => setIsAdding(false)}
                />
                <Done tasks={shown} />
              </>
            );
          }}
        </Loaded>
      </div>
      <div className={styles.side}>
        {!isNarrow && first}
        {children}
        <Asked team={team} />
      </div>
    </section>
  );
}

/** The meeting that is next or on, and the one before it, which began the gap. */
function around(meetings: readonly Meeting[], now = new Date()) {
  const place = meetings.findIndex(({ ends_at }) => new Date(ends_at) > now);
  return place === -1 ? { last: meetings.at(-1) } : { next: meetings[place], last: meetings[place - 1] };
}

function UntilDay({ meeting }: { meeting: Meeting }) {
  const time = useTime();
  const day = time.day(meeting.starts_at);
  return <Trans>Until {day}</Trans>;
}

function Next({ meeting }: { meeting: Meeting }) {
  const days = -daysSince(new Date(meeting.starts_at));
  return (
    <p className={styles.next}>
      {days <= 0 ? <Trans>Today</Trans> : <Plural value={days} one="Tomorrow" other="In # days" />}
      {": "}
      <PathLink path={`/meetings/${meeting.id}`}>{meeting.title}</PathLink>
    </p>
  );
}

function NoMeeting() {
  return (
    <p className={styles.next}>
      <Trans>No next meeting is planned.</Trans>
    </p>
  );
}

function Nothing({ isBefore }: { isBefore: boolean }) {
  return (
    <EmptyState title={<Trans>Nothing is to be done yet.</Trans>}>
      {isBefore ? (
        <Trans>
          After the first meeting, what comes before the second appears here by itself. Add your own any time.
        </Trans>
      ) : (
        <Trans>Write down the first thing somebody of you does before the next meeting.</Trans>
      )}
    </EmptyState>
  );
}

function Done({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useLingui();
  const done = tasks.filter(({ state }) => state === "done").length;
  const all = tasks.length;
  return done > 0 ? <p className="small quiet">{t`${done} of ${all} done`}</p> : null;
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={3} />
    </Skeleton>
  );
}
