import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { type Memo, programmeMemosQuery } from "./api";
import { MemoHead } from "./MemoItem";
import styles from "./Memos.module.css";

type Props = { team: { id: string; name: string }; programme: string };

/** On the coach board, below a team's facts: the way to a review, and the last thing the coaches noted. */
export function CoachNotes({ team, programme }: Props) {
  const { t } = useLingui();
  const { data = [] } = useQuery(programmeMemosQuery(programme));
  const about = data.filter(memo => memo.team.id === team.id);
  const [latest] = about;
  const { name } = team;
  return (
    <div className={styles.notes}>
      <p className={styles.ways}>
        <Link
          to="/teams/$teamId/reviews"
          params={{ teamId: team.id }}
          search={{ write: true }}
          aria-label={t`Write a review: ${name}`}
        >
          <Trans>Write a review</Trans>
        </Link>
        <Link
          to="/teams/$teamId/reviews"
          params={{ teamId: team.id }}
          hash="memos"
          aria-label={t`Memos (${about.length}): ${name}`}
        >
          <Trans>Memos ({about.length})</Trans>
        </Link>
      </p>
      {latest && <Latest memo={latest} />}
    </div>
  );
}

function Latest({ memo }: { memo: Memo }) {
  return (
    <div className={styles.latest}>
      <p className={styles.label}>
        <Icon name="lock" size="s" />
        <Trans>For coaches only</Trans>
      </p>
      <p className={styles.excerpt}>{memo.text}</p>
      <MemoHead memo={memo} />
    </div>
  );
}
