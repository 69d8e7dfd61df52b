import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { PageTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import styles from "./Answer.module.css";
import type { Line } from "./api";

/** By a link anybody may have, or on the page of somebody who is signed in. */
type Way = { isByLink?: boolean };

/** What the answer is for, and who sees it. */
export function Terms({ experiment, question, isByLink }: Way & { experiment: string; question: string }) {
  return (
    <ul className={styles.terms}>
      <li>
        <Icon name="flag" />
        <span>
          <Trans>
            It is about the test <b>{experiment}</b>.
          </Trans>{" "}
          {question}
        </span>
      </li>
      <li>
        <Icon name="eye" />
        <span>
          {isByLink ? (
            <Trans>
              The team sees your answer, your note and the name you give. You see this one line, and nothing
              else of their work.
            </Trans>
          ) : (
            <Trans>The team sees your answer, your note and your name.</Trans>
          )}
        </span>
      </li>
      <li>
        <Icon name="undo" />
        <span>
          {isByLink ? (
            <Trans>You can change your answer by this link until the test begins.</Trans>
          ) : (
            <Trans>You can change your answer on this page until the test begins.</Trans>
          )}
        </span>
      </li>
    </ul>
  );
}

export function Settled() {
  return (
    <p className={styles.note}>
      <Trans>The test has begun. Your answer stays as it was given. Thank you.</Trans>
    </p>
  );
}

export function Thanks({ line, isByLink, onAgain }: Way & { line: Line; onAgain: () => void }) {
  const { team } = line;
  return (
    <div className={styles.page}>
      <div className={styles.thanks} role="status">
        <PageTitle className={styles.title}>
          <Trans>Thank you</Trans>
        </PageTitle>
        <p>
          {line.answer === "pending" ? (
            <Trans>Team {team} sees that the line is still open, and what you wrote.</Trans>
          ) : (
            <Trans>Team {team} has your answer. The test does not begin before every line is answered.</Trans>
          )}
        </p>
        {isByLink && (
          <p className="quiet">
            <Trans>
              You may close this page. By the same link you can change your answer until the test begins.
            </Trans>
          </p>
        )}
      </div>
      <Button variant="edge" onPress={onAgain}>
        <Trans>Change the answer</Trans>
      </Button>
    </div>
  );
}

export function Outline() {
  return (
    <div className={styles.page}>
      <Skeleton>
        <SkeletonBar width="55%" />
        <SkeletonBar size="title" />
        <SkeletonRows />
      </Skeleton>
    </div>
  );
}
