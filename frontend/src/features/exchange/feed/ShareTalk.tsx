import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { activateInside, currentLanguage } from "@/i18n";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import type { Share } from "../api";
import styles from "./Feed.module.css";

const Conversation = later(async () => {
  const [{ Conversation }] = await Promise.all([
    import("@/features/discussion"),
    activateInside(currentLanguage(), "talk"),
  ]);
  return { default: Conversation };
});

type Props = { share: Share; programme: string; isOpenAtFirst?: boolean; comment?: string | undefined };

/** What the other teams say about a share. */
export function ShareTalk({ share, programme, isOpenAtFirst = false, comment }: Props) {
  const { t } = useLingui();
  const { comments, abilities } = share;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  if (comments === 0 && !abilities.comment) return null;
  return (
    <>
      <button type="button" className={styles.sign} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Icon name="comment" size="s" />
        {comments > 0 ? (
          <Plural value={comments} one="# comment" other="# comments" />
        ) : (
          <Trans>Comment</Trans>
        )}
      </button>
      {isOpen && (
        <section className={styles.said} aria-label={t`Conversation about this`}>
          <Said
            share={share}
            programme={programme}
            comment={comment}
            turn={comments || isOpenAtFirst ? 0 : 1}
          />
        </section>
      )}
    </>
  );
}

type SaidProps = { share: Share; programme: string; comment: string | undefined; turn: number };

function Said({ share: { id, abilities }, programme, comment, turn }: SaidProps) {
  const [linked, setLinked] = useState(comment);
  return (
    <Suspense
      fallback={
        <Skeleton>
          <SkeletonRows rows={2} />
        </Skeleton>
      }
    >
      <Conversation
        target={{ kind: "share", id, path: `/programmes/${programme}/exchange/shares/${id}` }}
        anchor={WHOLE}
        turn={turn}
        onAnchor={nowhere}
        describe={() => null}
        onGoTo={nowhere}
        mayComment={abilities.comment}
        comment={linked}
        onSeen={() => setLinked(undefined)}
        hint={<Trans>Everybody in the programme’s teams can read this.</Trans>}
        isInline
      />
    </Suspense>
  );
}

const WHOLE = { kind: "", id: "" } as const;
/** A share has no places in it to go to. */
const nowhere = () => undefined;
