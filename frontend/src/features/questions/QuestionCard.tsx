import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useTime } from "@/i18n/time";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { PathLink } from "@/ui/Link";
import type { Question } from "./api";
import styles from "./Questions.module.css";

type Props = {
  question: Question;
  /** Instead of the way to where it was asked. */
  action?: ReactNode;
  /** It stands among those of other teams. */
  showsTeam?: boolean;
};

/** Who asks what about what, and the way there. */
export function QuestionCard({ question, action, showsTeam = false }: Props) {
  const time = useTime();
  const { created_by, created_at, body, path, state, abilities } = question;
  const name = created_by?.display_name ?? "";
  return (
    <div className={styles.card} data-open={state === "open" || undefined}>
      <p className={styles.asks}>
        <Icon name="question" />
        <b>
          <Trans>{name} asks</Trans>
        </b>
        <time dateTime={created_at}>{time.brief(created_at)}</time>
      </p>
      <p className={styles.body}>{body}</p>
      <div className={cx(styles.foot, action !== undefined && styles.stacked)}>
        <span className={styles.place}>
          <Where question={question} showsTeam={showsTeam} />
        </span>
        {action ?? (
          <PathLink path={path} className={styles.go}>
            {abilities.settle ? <Trans>Answer</Trans> : <Trans>Look</Trans>}
          </PathLink>
        )}
      </div>
    </div>
  );
}

/** "on 8 Iterations and learning, What we saw". */
function Where({ question, showsTeam }: { question: Question; showsTeam: boolean }) {
  const { target, anchor, anchor_kind, team } = question;
  const title = target?.title ?? "";
  return (
    <>
      {showsTeam && target?.kind !== "team" && `${team.name}: `}
      {target?.kind === "team" ? (
        showsTeam ? (
          team.name
        ) : (
          <Trans>about the team as a whole</Trans>
        )
      ) : anchor_kind === "note" ? (
        <Trans>about a note on {title}</Trans>
      ) : anchor ? (
        <Trans>
          about {title}, {anchor}
        </Trans>
      ) : (
        <Trans>about {title}</Trans>
      )}
    </>
  );
}
