import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { IconName } from "@/ui/icons";
import type { Note } from "../document/schema";
import type { Desk } from "./desk";
import { loadMany } from "./loadMany";
import { togglePick } from "./picking";

/** Something one can do with a note. Buttons, menus and keys read the same list. */
export type NoteAction = {
  id:
    | "edit"
    | "look"
    | "move"
    | "group"
    | "ungroup"
    | "duplicate"
    | "pick"
    | "connect"
    | "comment"
    | "copyLink"
    | "delete";
  icon: IconName;
  label: MessageDescriptor;
  /** Keys that do it while the note has the focus; `Mod` is the command key, or Control. */
  keys: readonly string[];
  isDanger?: boolean;
  isOffered: (desk: Desk, note: Note) => boolean;
  run: (desk: Desk, note: Note) => void;
};

const mayChange = (desk: Desk, note: Note) => desk.mayChange(note);

function mayWriteBeside(desk: Desk, note: Note): boolean {
  const block = desk.block(note.block);
  return block !== undefined && desk.mayWriteIn(block);
}

export const NOTE_ACTIONS: readonly NoteAction[] = [
  {
    id: "edit",
    icon: "pen",
    label: msg`Edit`,
    keys: ["Enter", "F2"],
    isOffered: mayChange,
    run: (desk, note) => desk.edit(note.id),
  },
  {
    id: "look",
    icon: "picture",
    label: msg`Show the picture`,
    keys: ["p"],
    isOffered: (_desk, note) => note.image !== "",
    run: (desk, note) => desk.stage.open({ kind: "look", note: note.id }),
  },
  {
    id: "move",
    icon: "move",
    label: msg`Move to…`,
    keys: ["m"],
    isOffered: mayChange,
    run: (desk, note) => desk.stage.open({ kind: "move", notes: [note.id] }),
  },
  {
    id: "group",
    icon: "group",
    label: msg`Put in a group…`,
    keys: ["g"],
    isOffered: (desk, note) =>
      desk.mayChange(note) && (desk.mayGroup || desk.store.groupsIn(note.block).length > 0),
    run: (desk, note) => desk.stage.open({ kind: "group", notes: [note.id], group: "" }),
  },
  {
    id: "ungroup",
    icon: "group",
    label: msg`Take out of the group`,
    keys: [],
    isOffered: (desk, note) => note.group !== "" && desk.mayChange(note),
    run: (desk, note) => desk.takeOut(note.id),
  },
  {
    id: "duplicate",
    icon: "copy",
    label: msg`Duplicate`,
    keys: ["Mod D"],
    isOffered: mayWriteBeside,
    run: (desk, note) => void loadMany().then(many => many.duplicate(desk, [note])),
  },
  {
    id: "pick",
    icon: "check",
    label: msg`Select`,
    keys: ["x"],
    isOffered: mayChange,
    run: (desk, note) => {
      desk.stage.choose(true);
      togglePick(desk, note.id);
    },
  },
  {
    id: "connect",
    icon: "link",
    label: msg`Connect`,
    keys: ["l"],
    isOffered: (desk, note) => desk.mayConnect(note),
    run: (desk, note) => desk.startArrow(note.id),
  },
  {
    id: "comment",
    icon: "comment",
    label: msg`Comment`,
    keys: ["c"],
    isOffered: desk => desk.rights.mayComment,
    run: (desk, note) => desk.stage.discuss({ kind: "note", id: note.id }),
  },
  {
    id: "copyLink",
    icon: "link",
    label: msg`Copy link to note`,
    keys: [],
    isOffered: () => navigator.clipboard !== undefined,
    run: (desk, note) => void desk.copyLink(note.id),
  },
  {
    id: "delete",
    icon: "trash",
    label: msg`Delete`,
    keys: ["Delete", "Backspace"],
    isDanger: true,
    isOffered: mayChange,
    run: (desk, note) => desk.remove(note.id),
  },
];

export function offered(desk: Desk, note: Note): NoteAction[] {
  return NOTE_ACTIONS.filter(action => action.isOffered(desk, note));
}

/** The action a key stands for; letters only when single keys are switched on. */
export function actionFor(key: string, desk: Desk, note: Note, hasLetters: boolean): NoteAction | undefined {
  return offered(desk, note).find(({ keys }) =>
    keys.some(known => (known.length > 1 ? known === key : hasLetters && known === key.toLowerCase())),
  );
}
