import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { Fullness } from "../board/BlockHeader";
import { ExampleHere, FirstIdea } from "../board/ExampleHere";
import { useRounds } from "../board/RoundsBody";
import { Row, useNotes } from "../board/Row";
import { useFocusHere, wayToAdd } from "../board/useFocusHere";
import { useCommentCount, useIsAsked, useIsNew, useRoom } from "../desk/context";
import type { Beginning } from "../desk/places";
import type { Note } from "../document/schema";
import { columnTitle, isConnectable, lanesOf } from "../document/shape";
import { groupOf } from "../layout/keyboard";
import type { Block } from "../types";
import { Arrows } from "./Arrows";
import styles from "./List.module.css";
import { ListActions } from "./ListActions";
import { NewSign } from "./NewSign";
import { watchSection } from "./sectionInView";

/** A block in the list: its questions, its notes by lane, ring or round, its arrows as sentences. */
export function ListSection({ block, isNarrow }: { block: Block; isNarrow: boolean }) {
  const { rights } = useRoom();
  const notes = useNotes(block);
  const section = useFocusHere<HTMLElement>(block.id, wayToAdd);
  useEffect(
    () => (section.current ? watchSection(section.current, block.id) : undefined),
    [section, block.id],
  );
  const isOutsider = rights.access !== "change";
  const question = isOutsider ? block.guest_question : undefined;
  return (
    <section
      ref={section}
      className={styles.section}
      data-block={block.id}
      aria-labelledby={`block-${block.id}`}
    >
      <header className={styles.head}>
        <h2 id={`block-${block.id}`} tabIndex={-1} className={cx(question && styles.small)}>
          {block.title}
        </h2>
        <span className={styles.headEnd}>
          <Fullness block={block} count={notes.length} />
          <BlockComment block={block} />
        </span>
      </header>
      {question ? (
        <p className={styles.question}>{question}</p>
      ) : (
        block.prompts.map(prompt => (
          <p key={prompt} className={styles.prompt}>
            {prompt}
          </p>
        ))
      )}
      {notes.length === 0 && <FirstIdea block={block} />}
      <Groups block={block} notes={notes} />
      <ExampleHere block={block} />
      {isConnectable(block) && <Arrows block={block} />}
      <Ways block={block} isEmpty={notes.length === 0} isNarrow={isNarrow} />
    </section>
  );
}

function Groups({ block, notes }: { block: Block; notes: readonly Note[] }): ReactNode {
  if (block.config?.columns) return <RoundGroups block={block} notes={notes} />;
  const lanes = lanesOf(block);
  if (lanes.length === 0) return <Row block={block} notes={notes} look="list" Foot={ListActions} />;
  const others = notes.filter(({ lane }) => !lanes.some(({ id }) => id === lane));
  const isFirst = block.kind === "concentric_rings";
  const rest = others.length > 0 && <Group block={block} title={null} notes={others} at={{}} />;
  return (
    <>
      {isFirst && rest}
      {lanes.map(({ id, title }) => (
        <Group
          key={id}
          block={block}
          title={title}
          notes={
            block.kind === "concentric_rings"
              ? notes.filter(({ lane }) => lane === id)
              : groupOf({ lane: id, column: null }, notes)
          }
          at={{ lane: id }}
        />
      ))}
      {!isFirst && rest}
    </>
  );
}

function RoundGroups({ block, notes }: { block: Block; notes: readonly Note[] }) {
  const { desk } = useRoom();
  const { rounds, mayAdd, add } = useRounds(block, notes);
  return (
    <>
      {rounds.map(column => (
        <div key={column} className={styles.round}>
          <h3 className={styles.roundTitle}>{columnTitle(block, column)}</h3>
          {lanesOf(block).map(({ id, title }) => (
            <Group
              key={id}
              block={block}
              title={title}
              notes={groupOf({ lane: id, column }, notes)}
              at={{ lane: id, column }}
              isDeep
            />
          ))}
        </div>
      ))}
      {mayAdd && desk.mayWriteIn(block) && (
        <Button icon="plus" variant="bare" onPress={add}>
          <Trans>Add a round</Trans>
        </Button>
      )}
    </>
  );
}

type GroupProps = {
  block: Block;
  title: string | null;
  notes: readonly Note[];
  at: Beginning;
  isDeep?: boolean;
};

function Group({ block, title, notes, at, isDeep = false }: GroupProps) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const name = title ?? (block.kind === "list" ? t`Something else` : t`Not yet placed`);
  const Heading = isDeep ? "h4" : "h3";
  const { lane = "", column } = at;
  return (
    <div className={styles.group}>
      <div className={styles.groupHead}>
        <Heading>{name}</Heading>
        {desk.mayWriteIn(block) && (
          <Button
            variant="bare"
            icon="plus"
            aria-label={t`Add a note: ${name}`}
            onPress={() => desk.add(block, at)}
          >
            <Trans>Add</Trans>
          </Button>
        )}
      </div>
      <Row
        block={block}
        notes={notes}
        look="list"
        Foot={ListActions}
        lane={lane}
        {...(column != null && { column })}
        label={name}
        level={isDeep ? 5 : 4}
      />
    </div>
  );
}

/** What can be done with the block: add, draw an arrow, comment; or why one cannot write here. */
function Ways({ block, isEmpty, isNarrow }: { block: Block; isEmpty: boolean; isNarrow: boolean }) {
  const { t } = useLingui();
  const { desk, rights } = useRoom();
  const mayWrite = desk.mayWriteIn(block);
  return (
    <div className={styles.ways}>
      {mayWrite && (!isNarrow || isEmpty) && (
        <Button icon="plus" data-add onPress={() => desk.add(block)}>
          {isEmpty ? <Trans>Add the first note</Trans> : <Trans>Add a note</Trans>}
        </Button>
      )}
      {mayWrite && (!isNarrow || isEmpty) && (
        <Button
          icon="picture"
          aria-label={t`Add a picture: ${block.title}`}
          onPress={() => desk.stage.open({ kind: "picture", files: [], at: { block: block.id } })}
        >
          <Trans>Add a picture…</Trans>
        </Button>
      )}
      {mayWrite && (
        <Button
          icon="board"
          variant="bare"
          aria-label={t`Bring from another canvas: ${block.title}`}
          onPress={() => desk.stage.open({ kind: "bring", block: block.id })}
        >
          <Trans>Bring from another canvas…</Trans>
        </Button>
      )}
      {mayWrite && isConnectable(block) && (
        <Button icon="arrow" onPress={() => desk.openLink(block.id, null)}>
          <Trans>Draw an arrow</Trans>
        </Button>
      )}
      {rights.mayAsk && block.guest_question && (
        <Button icon="share" variant="bare" onPress={() => desk.stage.open({ kind: "ask", block: block.id })}>
          <Trans>Ask this outside…</Trans>
        </Button>
      )}
      {!mayWrite && rights.access === "contribute" && (
        <p className={styles.closed}>
          <Trans>The core team writes here.</Trans>
        </p>
      )}
    </div>
  );
}

function BlockComment({ block }: { block: Block }) {
  const { t } = useLingui();
  const { desk, rights } = useRoom();
  const count = useCommentCount("block", block.id);
  const isAsked = useIsAsked("block", block.id);
  const isNew = useIsNew("block", block.id);
  if (!rights.mayComment && count === 0) return null;
  const { title } = block;
  const plain = count > 0 ? t`Comments on ${title}: ${count}` : t`Comment on ${title}`;
  const said = isAsked ? t`Comments on ${title}, a coach asks: ${count}` : plain;
  return (
    <Button
      variant="bare"
      icon={isAsked ? "question" : "comment"}
      className={cx(isAsked && styles.asked)}
      aria-label={isNew ? t`${said}, new` : said}
      onPress={() => desk.stage.discuss({ kind: "block", id: block.id })}
    >
      {/* The space keeps what is seen two words, as in its name. */}
      {count > 0 && <span className="num">{count}</span>} {isNew && <NewSign />}
    </Button>
  );
}
