import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { onceKey } from "@/api/onceKey";
import type { Picked } from "@/features/attachments";
import { type EntryParcel, send } from "@/features/outbox";
import { find, keep, remove } from "@/realtime/deviceShelf";
import { type About, aboutOf, linksOf } from "../about";

/** What somebody writes in the log, before it is there. */
type Words = { text: string; tags: string[]; about: About };

const NOTHING: Words = { text: "", tags: [], about: null };

/**
 * What the person is writing for the team: kept on the device from the first letter on, pictures apart from the words,
 * so that a letter more does not write all of them again.
 */
export function useWriting(person: string, team: string) {
  const client = useQueryClient();
  const key = `${person}/${team}`;
  const [words, showWords] = useState(NOTHING);
  const [pictures, showPictures] = useState<Picked[]>([]);
  // What is sent is what is there at that moment, not when the button was drawn.
  const now = useRef({ words, pictures });
  /** Until what was kept has been read, nothing is put in its place. */
  const reading = useRef<Promise<void>>(Promise.resolve());

  function setWords(next: Words) {
    now.current.words = next;
    showWords(next);
  }

  function setPictures(next: Picked[]) {
    now.current.pictures = next;
    showPictures(next);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each team
  useEffect(() => {
    reading.current = Promise.all([
      find<Words>("drafts", key),
      find<Picked[]>("drafts", `${key}/pictures`),
    ]).then(
      ([kept, pictures]) => {
        if (kept) setWords(after(kept, now.current.words));
        if (pictures) setPictures([...pictures, ...now.current.pictures]);
      },
      () => undefined, // a device that cannot be read keeps nothing that could be lost
    );
  }, [key]);

  function write(changes: Partial<Words>) {
    setWords({ ...now.current.words, ...changes });
    void reading.current.then(() => keep(person, "drafts", key, now.current.words));
  }

  function choose(change: (now: Picked[]) => Picked[]) {
    setPictures(change(now.current.pictures));
    void reading.current.then(() => keep(person, "drafts", `${key}/pictures`, now.current.pictures));
  }

  /** Puts it on its way, and empties the field. What it is about stays: the next entry often is about the same. */
  async function sendOff(): Promise<void> {
    const { words: said, pictures: chosen } = now.current;
    const text = said.text.trim();
    if (!text) return;
    setWords({ ...NOTHING, about: said.about });
    setPictures([]);
    const body = { team, text, tags: said.tags, ...linksOf(said.about) };
    const written_at = new Date().toISOString();
    await send({ kind: "entry", key: onceKey(), person, written_at, body, files: chosen }, client);
    await reading.current;
    if (now.current.words.text) return; // the next one is being written already
    await Promise.all([remove("drafts", key), remove("drafts", `${key}/pictures`)]);
  }

  /** An entry that was taken back is written on, after what stands here. */
  function writeOn({ body, files }: EntryParcel) {
    const given = { text: body.text, tags: body.tags ?? [], about: aboutOf(body) };
    write(after(now.current.words, given));
    choose(others => [...others, ...files]);
  }

  return { words, pictures, write, choose, sendOff, writeOn };
}

/** What was begun, and what came after it. */
function after(said: Words, next: Words): Words {
  return {
    text: [said.text.trim(), next.text].filter(Boolean).join("\n\n"),
    tags: [...new Set([...said.tags, ...next.tags])],
    about: said.about ?? next.about,
  };
}

export type Writing = ReturnType<typeof useWriting>;
