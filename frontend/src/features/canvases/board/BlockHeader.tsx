import { Plural, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import { useCommentCount, useIsAsked, useIsNew, useLinksIn, useNotesIn, useRoom } from "../desk/context";
import { isConnectable } from "../document/shape";
import type { Block } from "../types";
import { AddHere } from "./AddHere";
import styles from "./Block.module.css";
import { BlockMore } from "./BlockMore";

const AskSign = later(() => import("./AskSign"));

/** The block's name, its question while it is not filled, how full it is, and ways to add and to comment. */
export function BlockHeader({ block }: { block: Block }) {
  const { desk } = useRoom();
  const count = useNotesIn(block.id).length;
  const isFilled = count >= block.thresholds.filled;
  const isListEmpty = block.kind === "list" && count === 0;
  const question =
    desk.rights.access === "contribute" ? (block.guest_question ?? block.prompts[0]) : block.prompts[0];
  return (
    <header className={styles.header}>
      <div className={styles.lead}>
        <h2 id={`block-${block.id}`} tabIndex={-1}>
          {block.title}
        </h2>
        {!isFilled && !isListEmpty && <p className={cx(count > 0 && styles.aside)}>{question}</p>}
      </div>
      <span className={styles.end}>
        <Fullness block={block} count={count} />
        <BlockComments block={block} />
        {desk.rights.mayAsk && block.guest_question && (
          <Suspense fallback={null}>
            <AskSign block={block} />
          </Suspense>
        )}
        {!isListEmpty && <AddHere block={block} at={{}} where={block.title} />}
        <BlockMore block={block} />
      </span>
    </header>
  );
}

/** "2 of 3" until the block is filled, then how many there are. */
export function Fullness({ block, count }: { block: Block; count: number }) {
  const { t } = useLingui();
  const links = useLinksIn(block.id).length;
  const { filled } = block.thresholds;
  if (count === 0) return null;
  if (isConnectable(block) && links > 0) {
    return (
      <span className={styles.count} data-last="">
        <Plural value={count} one="# note" other="# notes" />,{" "}
        <Plural value={links} one="# arrow" other="# arrows" />
      </span>
    );
  }
  return (
    <span className={styles.count} data-last="">
      {count < filled ? t`${count} of ${filled}` : count}
    </span>
  );
}

function BlockComments({ block }: { block: Block }) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const count = useCommentCount("block", block.id);
  const isAsked = useIsAsked("block", block.id);
  const isNew = useIsNew("block", block.id);
  if (count === 0) return null;
  const { title } = block;
  const said = isAsked ? t`Comments on ${title}, a coach asks: ${count}` : t`Comments on ${title}: ${count}`;
  return (
    <button
      type="button"
      className={styles.comments}
      data-asked={isAsked || undefined}
      data-new={isNew || undefined}
      aria-label={isNew ? t`${said}, new` : said}
      onClick={() => desk.stage.discuss({ kind: "block", id: block.id })}
    >
      <Icon name={isAsked ? "question" : "comment"} size="s" />
      <span className="num">{count}</span>
    </button>
  );
}
