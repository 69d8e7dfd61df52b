import { Trans } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { PageTitle } from "@/ui/Page";
import styles from "../Answer.module.css";

/** An address or a link that opens nothing, or nothing just now. */
export function Closed({ error }: { error: unknown }) {
  const problem = useProblem(error);
  return (
    <div className={styles.page}>
      <PageTitle className={styles.title}>
        <Trans>Nothing opens here</Trans>
      </PageTitle>
      <p className={styles.note}>
        {problem?.detail ?? <Trans>The link is not whole. Copy all of it.</Trans>}
      </p>
    </div>
  );
}
