import type { Access } from "@/realtime/syncFrames";
import type { Block } from "../types";
import type { Note, NoteLink } from "./schema";

/** What this person may do on this canvas now: the server's words (`abilities`, `mine`, hello), put in one place. */
export type Rights = {
  me: string;
  mine: ReadonlySet<string>;
  access: Access;
  mayComment: boolean;
  mayShare: boolean;
  /** Ask a block’s question of people outside. */
  mayAsk: boolean;
  isGuest: boolean;
};

/** Add notes and arrows in a block. */
export function mayWriteIn({ access }: Rights, block: Block): boolean {
  return access === "change" || (access === "contribute" && block.open_to === "everyone");
}

/** Change, move or delete what somebody wrote in a block. */
export function mayChange(rights: Rights, written: Pick<Note | NoteLink, "author">, block: Block): boolean {
  if (!mayWriteIn(rights, block)) return false;
  return rights.access === "change" || rights.mine.has(written.author);
}
