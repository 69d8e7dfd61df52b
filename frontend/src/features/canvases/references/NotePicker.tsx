import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { NoteGlyph } from "@/ui/NoteGlyph";
import { type PickItem, PickList } from "@/ui/PickList";
import { fits } from "@/ui/paletteSearch";
import { TextField } from "@/ui/TextField";
import { useRoom } from "../desk/context";
import { tidied } from "../document/addresses";
import { addressOf } from "../images/api";
import type { Found, Shelf } from "./api";
import styles from "./NotePicker.module.css";

/** More at once than anybody looks through. */
const MOST_PICKED = 100;
/** How many are drawn before somebody asks for more. */
const SHOWN = 60;

type Props = {
  shelves: readonly Shelf[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
};

/** The notes of a canvas by block: found by their words, picked with Space, Enter, the mouse or a finger. */
export function NotePicker({ shelves, picked, onPick }: Props) {
  const { t } = useLingui();
  const [query, setQuery] = useState("");
  const [most, setMost] = useState(SHOWN);
  const found = fittingIn(shelves, query);
  const count = found.reduce((sum, { notes }) => sum + notes.length, 0);
  const shown = cut(found, most);
  const ids = new Set(shown.flatMap(({ notes }) => notes.map(({ id }) => id)));
  const item = useItems();

  /** What is picked and not shown just now stays picked. */
  function pick(seen: readonly string[]) {
    const hidden = [...picked].filter(id => !ids.has(id));
    onPick(new Set([...hidden, ...seen].slice(0, MOST_PICKED)));
  }

  return (
    <div className={styles.picker}>
      <TextField label={t`Find notes by their words`} value={query} onChange={setQuery} autoFocus />
      <p role="status" className={styles.state}>
        {count > 0 ? (
          <Plural value={count} one="# note" other="# notes" />
        ) : (
          <Trans>Nothing fits. Try fewer letters.</Trans>
        )}{" "}
        · <Plural value={picked.size} one="# chosen" other="# chosen" />
        {picked.size >= MOST_PICKED && (
          <>
            . <Trans>That is as many as go at a time. Bring these first, then the others.</Trans>
          </>
        )}
      </p>
      <PickList
        label={t`Notes to bring`}
        sections={shown.map(({ block, title, notes }) => ({ id: block, title, items: notes.map(item) }))}
        picked={picked}
        onPick={pick}
      />
      {count > most && (
        <Button variant="bare" icon="down" onPress={() => setMost(most + SHOWN)}>
          <Trans>Show more notes</Trans>
        </Button>
      )}
    </div>
  );
}

/** What a note says, in a line or a few. */
function useItems(): (note: Found) => PickItem {
  const { t } = useLingui();
  const { words } = useRoom();
  return ({ id, text, type, image, is_here }) => {
    const said = text.trim() ? tidied(text) : t`A picture nobody has described`;
    const content = (
      <>
        {image && <img src={addressOf(image, "small")} alt="" loading="lazy" className={styles.picture} />}
        <span className={styles.body}>
          <span className={styles.text}>
            <NoteGlyph type={type} /> <span className="sr">{words.type(type)}: </span>
            {said}
          </span>
          {is_here && (
            <span className={styles.here}>
              <Trans>Shown on this canvas already</Trans>
            </span>
          )}
        </span>
      </>
    );
    return { id, text: said, content };
  };
}

function fittingIn(shelves: readonly Shelf[], query: string): Shelf[] {
  return shelves
    .map(shelf => ({
      ...shelf,
      notes: shelf.notes.filter(({ text }) => fits(`${text} ${shelf.title}`, query)),
    }))
    .filter(({ notes }) => notes.length > 0);
}

/** The first of them, in the order of their blocks. */
function cut(shelves: readonly Shelf[], most: number): Shelf[] {
  let left = most;
  return shelves
    .map(shelf => {
      const notes = shelf.notes.slice(0, left);
      left -= notes.length;
      return { ...shelf, notes };
    })
    .filter(({ notes }) => notes.length > 0);
}
