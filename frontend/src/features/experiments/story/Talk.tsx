import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { activateInside, currentLanguage } from "@/i18n";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import type { Story } from "../types";
import { Chapter } from "./Chapter";
import styles from "./Story.module.css";

/** The conversation and its words come after the story: it is read first. */
const Conversation = lazy(async () => {
  const [{ Conversation: found }] = await Promise.all([
    import("@/features/discussion"),
    activateInside(currentLanguage(), "talk"),
  ]);
  return { default: found };
});

const WHOLE = { kind: "", id: "" } as const;

type Props = { story: Story; comment: string | undefined; onSeen: () => void };

/** What is said about the experiment: the core team, those it invited, the coach. */
export function Talk({ story, comment, onSeen }: Props) {
  const { t } = useLingui();
  const [turn, setTurn] = useState(0);
  return (
    <div className={styles.talk}>
      <Chapter id="conversation" title={t`What is said about it`}>
        <Suspense fallback={<Waiting />}>
          <Conversation
            target={{ kind: "experiment", id: story.id }}
            anchor={WHOLE}
            turn={turn}
            onAnchor={() => setTurn(turn + 1)}
            describe={() => null}
            onGoTo={() => undefined}
            mayComment={story.abilities.comment}
            mayAsk={story.abilities.ask}
            comment={comment}
            onSeen={onSeen}
          />
        </Suspense>
      </Chapter>
    </div>
  );
}

function Waiting() {
  return (
    <Skeleton>
      <SkeletonRows rows={2} />
    </Skeleton>
  );
}
