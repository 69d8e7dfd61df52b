import { Trans } from "@lingui/react/macro";
import { Chip } from "@/ui/Chip";
import { Icon } from "@/ui/Icon";
import { useKeptArrow } from "../board/useKeptArrow";
import { useLinksIn, useNote, useRoom } from "../desk/context";
import { endsInWords, linkInWords, linkStyle } from "../desk/linkWords";
import type { NoteLink } from "../document/schema";
import { relationsOf, statesOf } from "../document/shape";
import type { Block } from "../types";
import styles from "./List.module.css";

/** The arrows of a block as sentences; those one may change open to be changed. */
export function Arrows({ block }: { block: Block }) {
  const links = useLinksIn(block.id);
  if (links.length === 0) return null;
  return (
    <div className={styles.group}>
      <div className={styles.groupHead}>
        <h3>
          <Trans>Arrows</Trans>
        </h3>
      </div>
      <ul className={styles.arrows}>
        {links.map(link => (
          <li key={link.id}>
            <Arrow block={block} link={link} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Arrow({ block, link }: { block: Block; link: NoteLink }) {
  const { desk, words } = useRoom();
  const button = useKeptArrow(link);
  // The sentence names them as they are now.
  useNote(link.from);
  useNote(link.to);
  const content = (
    <>
      <span className={styles.ends}>
        <Icon name="arrow" size="s" /> {endsInWords(desk, words, block, link)}
      </span>
      {link.label && <span>{link.label}</span>}
      <LinkChips block={block} link={link} />
    </>
  );
  if (!desk.mayChangeLink(link.id)) return <div className={styles.arrow}>{content}</div>;
  return (
    <button
      ref={button}
      type="button"
      className={styles.arrow}
      aria-label={linkInWords(desk, words, block, link)}
      onClick={() => desk.openLink(block.id, link.id, link.from, link.to)}
      onKeyDown={event => {
        if (event.key === "Delete" || event.key === "Backspace") desk.removeLink(link.id);
      }}
    >
      {content}
    </button>
  );
}

const TONES = { lingon: "lingon", spruce: "spruce", ink: "plain", quiet: "plain" } as const;

function LinkChips({ block, link }: { block: Block; link: NoteLink }) {
  if (block.kind !== "graph") return null;
  const { colour } = linkStyle(block, link);
  const relation = relationsOf(block).find(({ id }) => id === link.relation);
  const state = statesOf(block).find(({ id }) => id === link.state);
  return (
    <span className={styles.chips}>
      {relation && <span className={styles.kind}>{relation.title}</span>}
      {state && <Chip tone={TONES[colour]}>{state.title}</Chip>}
    </span>
  );
}
