import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { useRoom } from "../desk/context";
import type { Block } from "../types";
import { AnswersPanel } from "./AnswersPanel";
import styles from "./Asking.module.css";
import { useAsking } from "./api";
import { questionsQuery } from "./questions";
import { WayIn } from "./WayIn";

type Props = { block: string; onClose: () => void };

/** A block’s question for people outside: the way to it, and what they answer. */
export default function AskDialog({ block, onClose }: Props) {
  const { t } = useLingui();
  const { canvas } = useRoom();
  const query = useQuery(questionsQuery(canvas.id));
  const asking = canvas.template.blocks.find(({ id }) => id === block);
  if (!asking) return null;
  return (
    <Dialog title={t`Ask this outside`} isOpen onClose={onClose} size="wide">
      <div className={styles.dialog}>
        <Loaded
          query={query}
          skeleton={
            <Skeleton>
              <SkeletonRows />
            </Skeleton>
          }
        >
          {questions => {
            const question = questions.find(one => one.block === block);
            if (!question) return <Begin block={asking} />;
            return (
              <>
                <WayIn question={question} />
                <AnswersPanel question={question} onClose={onClose} />
              </>
            );
          }}
        </Loaded>
      </div>
    </Dialog>
  );
}

function Begin({ block }: { block: Block }) {
  const { canvas } = useRoom();
  const { open } = useAsking(canvas.id);
  const problem = useProblem(open.error);
  return (
    <>
      <blockquote className={styles.question}>{block.guest_question}</blockquote>
      <ul className={styles.terms}>
        <li>
          <Trans>
            Whoever has the address answers this one question, on a phone and without an account. They see
            nothing else of your work.
          </Trans>
        </li>
        <li>
          <Trans>
            Only the core team reads what comes in. You decide what others who answer may read, and what
            becomes a note.
          </Trans>
        </li>
        <li>
          <Trans>Everybody can come back by a link of their own, read what became of it, and withdraw.</Trans>
        </li>
      </ul>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.detail}
        </p>
      )}
      <Button
        variant="fill"
        icon="share"
        className={styles.start}
        isPending={open.isPending}
        onPress={() => open.mutate(block.id)}
      >
        <Trans>Open the question for a month</Trans>
      </Button>
    </>
  );
}
