import type { Note, NoteGroup } from "../document/schema";
import type { Change } from "./film";

/** What became of groups, of pictures, and of notes that show another canvas's words. */
export type TieKind =
  | "made"
  | "named"
  | "dissolved"
  | "joined"
  | "left"
  | "pictured"
  | "repictured"
  | "unpictured"
  | "described"
  | "used"
  | "owned"
  | "mirrored";

/** `note` is empty for groups; `name` and `before` are names of groups, by now and once. */
export type Tie = {
  kind: TieKind;
  by: readonly string[];
  block: string;
  note: string;
  name: string;
  before: string;
};

type Groups = ReadonlyMap<string, NoteGroup>;

/** In the order in which they are told: groups first, then what lies in them. */
export function tiesOf(
  notes: readonly Change<Note>[],
  groups: readonly Change<NoteGroup>[],
  was: Groups,
  is: Groups,
): Tie[] {
  return [
    ...groups.flatMap(ofGroup),
    ...notes.flatMap(change => [
      ...ofMembership(change, was, is),
      ...ofPicture(change),
      ...ofReference(change),
    ]),
  ];
}

/** The group a note is in; one that is gone, or in another block, it is not in. */
function groupOf({ group, block }: Note, groups: Groups): NoteGroup | undefined {
  const found = groups.get(group);
  return found?.block === block ? found : undefined;
}

function ofGroup({ by, before, after }: Change<NoteGroup>): Tie[] {
  const group = after ?? before;
  if (!group) return [];
  const tie = { by, block: group.block, note: "", name: group.title, before: before?.title ?? "" };
  if (!before) return [{ ...tie, kind: "made" }];
  if (!after) return [{ ...tie, kind: "dissolved" }];
  return before.title === after.title ? [] : [{ ...tie, kind: "named" }];
}

/** That a note goes with its group, or a group from its notes, is said of the one that goes. */
function ofMembership({ id, by, before, after }: Change<Note>, was: Groups, is: Groups): Tie[] {
  if (!after) return [];
  const [from, to] = [before && groupOf(before, was), groupOf(after, is)];
  if (from?.id === to?.id) return [];
  const tie = { by, note: id, before: "" };
  const left: Tie[] =
    from && is.has(from.id) ? [{ ...tie, kind: "left", block: from.block, name: from.title }] : [];
  return to ? [...left, { ...tie, kind: "joined", block: to.block, name: to.title }] : left;
}

function ofPicture({ id, by, before, after }: Change<Note>): Tie[] {
  const [had, has] = [before?.image ?? "", after?.image ?? ""];
  if (!after || (!had && !has)) return [];
  const tie = { by, block: after.block, note: id, name: "", before: "" };
  if (!had) return [{ ...tie, kind: "pictured" }];
  if (!has) return [{ ...tie, kind: "unpictured" }];
  if (had !== has) return [{ ...tie, kind: "repictured" }];
  return before?.text === after.text ? [] : [{ ...tie, kind: "described" }];
}

/** Where a reference leads is followed by the server when its source moves: that is nothing to tell. */
function ofReference({ id, by, before, after }: Change<Note>): Tie[] {
  const [led, leads] = [Boolean(before?.source), Boolean(after?.source)];
  if (!after || (!led && !leads)) return [];
  const tie = { by, block: after.block, note: id, name: "", before: "" };
  if (!led) return [{ ...tie, kind: "used" }];
  if (!leads) return [{ ...tie, kind: "owned" }];
  return before?.text === after.text ? [] : [{ ...tie, kind: "mirrored" }];
}

/** Whether the ties of a change say all there is to it, so that "changed" or "added" would say it again. */
export function isToldByTies({ before, after }: Change<Note>): boolean {
  if (!after) return false;
  if (!before) return after.source !== "";
  if (before.type !== after.type) return false;
  if (before.text === after.text) return before.image !== after.image || before.source !== after.source;
  const isOfAnother = before.source !== "" && after.source !== "";
  return isOfAnother || (before.image !== "" && before.image === after.image);
}
