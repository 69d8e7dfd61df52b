import { Plural, Trans } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { Chip } from "@/ui/Chip";
import { Link } from "@/ui/Link";
import type { Share } from "../api";
import styles from "./Feed.module.css";
import { Parts } from "./Parts";
import { ShareMenu } from "./ShareMenu";
import { ShareTalk } from "./ShareTalk";
import { Signs } from "./Signs";
import { useKinds } from "./useKinds";

type Props = {
  share: Share;
  programme: string;
  /** The reader is in the core of a team, which may use this, too. */
  mayUse: boolean;
  /** The page is about this one share. */
  isAlone?: boolean;
  comment?: string | undefined;
};

/** One thing a team shows to the others: why it may help, what it says, and what others say to it. */
export function ShareCard({ share, programme, mayUse, isAlone = false, comment }: Props) {
  const kinds = useKinds();
  const time = useTime();
  const { canvas, team, kind, language } = share;
  const where = canvas && `${canvas.number} ${canvas.title}`;
  const name = share.title || canvas?.block_title || kinds[kind];
  return (
    <article className={styles.card} aria-label={`${team.name}: ${name}`}>
      <div className={styles.head}>
        <p className={styles.from}>
          <b>{team.name}</b> <Chip>{kinds[kind]}</Chip>{" "}
          {isAlone ? (
            time.short(share.created_at)
          ) : (
            <Link
              to="/programmes/$programmeId/exchange/shares/$shareId"
              params={{ programmeId: programme, shareId: share.id }}
              className={styles.when}
            >
              {time.short(share.created_at)}
            </Link>
          )}
        </p>
        <ShareMenu share={share} programme={programme} name={name} />
      </div>
      <h2 className={styles.why} lang={language}>
        {share.why}
      </h2>
      {(share.title || canvas) && (
        <p className={styles.title}>
          {share.title ? <b lang={language}>{share.title}</b> : <b>{canvas?.block_title}</b>}
          {where && <span className="quiet">{where}</span>}
        </p>
      )}
      <Parts parts={share.parts} lang={language} isWhole={isAlone} />
      {share.held_back > 0 && <HeldBack share={share} />}
      <div className={styles.foot}>
        <Signs share={share} programme={programme} mayUse={mayUse} />
        <ShareTalk share={share} programme={programme} isOpenAtFirst={isAlone} comment={comment} />
      </div>
    </article>
  );
}

function HeldBack({ share: { held_back, abilities } }: { share: Share }) {
  return (
    <p className={styles.held}>
      <Plural
        value={held_back}
        one="One text has changed since, or may not be shown any more."
        other="# texts have changed since, or may not be shown any more."
      />{" "}
      {abilities.change && <Trans>Look at it, then choose “Show as it is now”.</Trans>}
    </p>
  );
}
