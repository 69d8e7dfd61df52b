import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "./Button";
import styles from "./EmptyState.module.css";
import { Icon } from "./Icon";
import { LinkButton } from "./Link";
import { PageTitle, useDocumentTitle } from "./Page";

type Props = { error: unknown; onRetry?: (() => void) | undefined };

/** A whole page that cannot be shown: says why, and gives a way out. */
export function FailurePage({ error, onRetry }: Props) {
  const { t } = useLingui();
  const problem = useProblem(error);
  const isMissing = problem?.code === "not_found" || problem?.code === "forbidden";
  const title = isMissing ? t`Nothing here for you` : t`This page could not be shown`;
  useDocumentTitle(title);
  return (
    <div className={styles.failure}>
      <PageTitle>{title}</PageTitle>
      <p className="quiet">{problem?.detail}</p>
      {isMissing && (
        <p className="quiet">
          <Trans>
            If somebody sent you an invitation, open the link in it. Otherwise ask them for a new one.
          </Trans>
        </p>
      )}
      <div className={styles.ways}>
        {!isMissing && onRetry && (
          <Button variant="fill" icon="refresh" onPress={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
        <LinkButton to="/" variant={isMissing ? "fill" : "bare"}>
          <Trans>To my teams</Trans>
        </LinkButton>
      </div>
    </div>
  );
}

/** A part of a page that cannot be shown; the rest stays. */
export function FailureNote({ error, onRetry }: Props) {
  const problem = useProblem(error);
  return (
    <div className={styles.empty} role="alert">
      <p className={styles.trouble}>
        <Icon name="warning" />
        <span>{problem?.detail}</span>
      </p>
      {onRetry && (
        <Button onPress={onRetry} icon="refresh">
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}
