import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { useMedia } from "@/ui/useMedia";
import { experimentQuery } from "../api";
import { useDays } from "../dates";
import { PresenceRow } from "../presence/PresenceRow";
import { ExportButtons } from "../sharing/ExportButtons";
import { ShareStory } from "../sharing/ShareStory";
import { NextSteps } from "../steps/NextSteps";
import type { Story } from "../types";
import { useWords } from "../words";
import { Belief } from "./Belief";
import { Clearance } from "./Clearance";
import { Criteria } from "./Criteria";
import { Decisions } from "./Decisions";
import { EvidenceChapter } from "./EvidenceChapter";
import { EditingProvider } from "./editing";
import { Facts } from "./Facts";
import { Learnings } from "./Learnings";
import { Rounds } from "./Rounds";
import { designOf } from "./results";
import styles from "./Story.module.css";
import { StoryTrail } from "./StoryTrail";
import { Talk } from "./Talk";

type Props = {
  experimentId: string;
  /** A place to write in, and a comment to show: from the address. */
  edit: string | undefined;
  comment: string | undefined;
  onArrived: () => void;
  /** What others have to say of the experiment as a whole, below its title. */
  children?: ReactNode;
};

/** An experiment as one readable story, written where it is read. */
export function ExperimentPage({ experimentId, ...rest }: Props) {
  const query = useQuery(experimentQuery(experimentId));
  useDocumentTitle(query.data?.title);
  return (
    <Loaded query={query} skeleton={<Outline />} isPage>
      {story => <Told story={story} {...rest} />}
    </Loaded>
  );
}

type ToldProps = Omit<Props, "experimentId"> & { story: Story };

function Told({ story, edit, comment, onArrived, children }: ToldProps) {
  const isNarrow = useMedia("(max-width: 860px)");
  return (
    <EditingProvider wish={edit} onWish={onArrived}>
      <div className={styles.page}>
        <StoryTrail story={story} />
        <div>
          <Head story={story} />
          {children}
          {isNarrow && <NextSteps story={story} />}
          <Belief story={story} />
          <Criteria story={story} />
          <Clearance story={story} />
          <Rounds story={story} />
          <EvidenceChapter story={story} />
          <Learnings story={story} />
          <Decisions story={story} />
          {isNarrow && <Facts story={story} />}
          <Talk story={story} comment={comment} onSeen={onArrived} />
        </div>
        {!isNarrow && (
          <div className={styles.side}>
            <NextSteps story={story} />
            <Facts story={story} />
          </div>
        )}
      </div>
    </EditingProvider>
  );
}

function Head({ story }: { story: Story }) {
  const { states } = useWords();
  const days = useDays();
  const isPaused = story.state === "paused";
  const question = designOf(story)?.question;
  return (
    <header className={styles.head}>
      <PageTitle className={styles.title}>{story.title}</PageTitle>
      {question && <p className={styles.lede}>{question}</p>}
      <p className={styles.marks}>
        <Chip tone={isPaused ? "cloudberry" : "spruce"} {...(isPaused && { icon: "clock" as const })}>
          {states[story.state]}
        </Chip>
        {isPaused && story.look_again_on && (
          <span>
            <Trans>looked at again on {days.day(story.look_again_on)}</Trans>
          </span>
        )}
        {story.stopped_early && (
          <Chip tone="lingon" icon="close">
            <Trans>Stopped early</Trans>
          </Chip>
        )}
        {story.rests_on_refuted && (
          <Chip tone="lingon" icon="warning">
            <Trans>rests on a refuted assumption</Trans>
          </Chip>
        )}
        <Button variant="bare" icon="print" onPress={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <ExportButtons experimentId={story.id} />
        <ShareStory team={story.team.id} experimentId={story.id} />
      </p>
      <PresenceRow experimentId={story.id} />
    </header>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="48%" />
      <SkeletonBar width="62%" />
      <SkeletonRows rows={5} />
    </Skeleton>
  );
}
