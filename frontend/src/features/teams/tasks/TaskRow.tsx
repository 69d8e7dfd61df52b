import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useProblem } from "@/api/problem";
import { Button, IconButton } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Icon } from "@/ui/Icon";
import { LazyMenu } from "@/ui/LazyMenu";
import { toast } from "@/ui/toast";
import { type Task, type TaskVerb, useTaskVerb } from "./api";
import { Due, Whose } from "./TaskFacts";
import styles from "./Tasks.module.css";

type Props = {
  task: Task;
  /** Where it is, on a page that shows several teams. */
  place?: ReactNode;
  onChange?: (() => void) | undefined;
  /** On one's own list nobody needs to be told whose it is. */
  isMine?: boolean;
  /** It has been finished or opened again, and is like this now. */
  onEnded?: (task: Task) => void;
};

const ENDS: Partial<Record<TaskVerb, boolean>> = { finish: true, reopen: false };

/** One thing to do: check it off, take it, change it. */
export function TaskRow({ task, place, isMine = false, onChange, onEnded }: Props) {
  const act = useTaskVerb(task);
  const problem = useProblem(act.error);
  // What was pressed shows at once; the server has the last word.
  const isDone = (act.isPending ? ENDS[act.variables] : undefined) ?? task.state === "done";
  return (
    <li className={styles.row} data-state={task.state}>
      <div className={styles.what}>
        {task.abilities.finish ? (
          <Checkbox
            isSelected={isDone}
            onChange={() => act.mutate(isDone ? "reopen" : "finish", { onSuccess: now => onEnded?.(now) })}
          >
            {task.title}
          </Checkbox>
        ) : (
          <Fixed task={task} />
        )}
        {!isDone && <Words task={task} />}
        {problem && <p className={styles.refused}>{problem.detail}</p>}
      </div>
      <p className={styles.facts}>
        {!isMine && <Whose task={task} />}
        <Due task={task} />
        {place}
      </p>
      {onChange && task.abilities.change && task.state === "open" && (
        <Tools task={task} onChange={onChange} act={act.mutateAsync} />
      )}
    </li>
  );
}

/** For those who only read. */
function Fixed({ task: { title, state } }: { task: Task }) {
  const { t } = useLingui();
  const isDone = state === "done";
  return (
    <p className={styles.fixed}>
      <Icon name={isDone ? "check" : "minus"} size="s" />
      <span>
        {title}
        <span className="sr">{isDone ? t`, done` : t`, not done yet`}</span>
      </span>
    </p>
  );
}

function Words({ task: { done_when, origin } }: { task: Task }) {
  const { t } = useLingui();
  return (
    <div className={styles.about}>
      {done_when && <p>{t`Done when ${done_when}`}</p>}
      {origin && <p>{t`From: ${origin}`}</p>}
    </div>
  );
}

type ToolsProps = { task: Task; onChange: () => void; act: (verb: TaskVerb) => Promise<Task> };

function Tools({ task, onChange, act }: ToolsProps) {
  const { t } = useLingui();
  const { title, assignee } = task;
  return (
    <div className={styles.tools}>
      {!assignee && (
        <Button
          variant="bare"
          onPress={() => void act("take").catch(() => undefined)}
          aria-label={t`I take it: ${title}`}
        >
          <Trans>I take it</Trans>
        </Button>
      )}
      <TaskMenu task={task} onChange={onChange} act={act} />
    </div>
  );
}

function TaskMenu({ task: { title, template }, onChange, act }: ToolsProps) {
  const { t } = useLingui();

  async function drop() {
    await act("drop");
    toast(t`The team does without “${title}”.`, () => void act("reopen"));
  }

  return (
    <LazyMenu
      trigger={<IconButton icon="more" label={t`More: ${title}`} />}
      label={title}
      groups={() => [
        [
          { id: "change", label: t`Change…`, icon: "pen", onAction: onChange },
          {
            id: "drop",
            label: t`Do without it`,
            ...(template && { hint: t`It does not come back by itself.` }),
            icon: "close",
            onAction: () => void drop().catch(() => undefined),
          },
        ],
      ]}
    />
  );
}
