import * as Y from "yjs";
import { MINE } from "./edits";
import { groupsOf, linksOf, notesOf } from "./schema";
import { Sparing } from "./sparing";

export type UndoState = { canUndo: boolean; canRedo: boolean };

/**
 * What the server did for this person. Only what taking it back changes in this document can be done again: the rest is
 * the server's.
 */
type Deed = { takeBack: () => void; after: number };
type Step = Y.UndoManager["undoStack"][number];

const NOTHING: UndoState = { canUndo: false, canRedo: false };
const TOLD = "told";

/** Takes back and repeats what this person did here, and nobody else's doing. */
export class Undo {
  private manager: Y.UndoManager;
  private sparing: Sparing | undefined;
  /** Each with the number of steps that were made before it. */
  private deeds: Deed[] = [];
  /** Follows a step that is taken back and done again, which is another step then. */
  private told: unknown;
  private state = NOTHING;
  private readonly listeners = new Set<() => void>();

  constructor(doc: Y.Doc) {
    this.manager = this.manage(doc);
  }

  readonly current = (): UndoState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What comes next is a step of its own. */
  step(): void {
    this.manager.stopCapturing();
  }

  undo(): boolean {
    const deed = this.deeds.at(-1);
    if (deed && deed.after >= this.manager.undoStack.length) return this.takeBack(deed);
    return this.turn(this.manager.undoStack, () => this.manager.undo()) !== null;
  }

  redo(): boolean {
    return this.turn(this.manager.redoStack, () => this.manager.redo()) !== null;
  }

  /** The way back of what was done last: it takes back that alone, whatever is done after it, and only once. */
  wayBack(): () => boolean {
    this.step();
    const told = Symbol("told");
    this.manager.undoStack.at(-1)?.meta.set(TOLD, told);
    return () => {
      const { undoStack } = this.manager;
      const index = undoStack.findIndex(({ meta }) => meta.get(TOLD) === told);
      if (index < 0) return false;
      const [step] = undoStack.splice(index, 1) as [Step];
      undoStack.push(step);
      this.deeds = this.deeds.map(deed => (deed.after > index ? { ...deed, after: deed.after - 1 } : deed));
      return this.takeBackJust(step);
    };
  }

  /** Notes something that the server did as the last step. Answers with its way back. */
  did(takeBack: () => void): () => boolean {
    this.step();
    const deed = { takeBack, after: this.manager.undoStack.length };
    this.deeds.push(deed);
    this.changed();
    return () => this.takeBack(deed);
  }

  /** Another replica: what was done in the old one cannot be taken back in this one. */
  replace(doc: Y.Doc): void {
    this.manager.destroy();
    this.manager = this.manage(doc);
    this.deeds = this.deeds.map(deed => ({ ...deed, after: 0 }));
    this.changed();
  }

  destroy(): void {
    this.manager.destroy();
  }

  private turn(stack: readonly Step[], act: () => Step | null): Step | null {
    this.sparing = new Sparing(this.manager.doc, stack);
    this.told = stack.at(-1)?.meta.get(TOLD);
    const turned = act();
    this.told = undefined;
    return turned;
  }

  /** The manager goes on to the step before, if others have left nothing of this one to be taken back. */
  private takeBackJust(step: Step): boolean {
    const taken = this.turn(this.manager.undoStack, () => this.manager.undo());
    if (taken && taken !== step) this.redo();
    return taken === step;
  }

  private takeBack(deed: Deed): boolean {
    const known = this.deeds.find(({ takeBack }) => takeBack === deed.takeBack);
    if (!known) return false;
    this.deeds = this.deeds.filter(other => other !== known);
    // What it changes here is no step of its own to be taken back, but one to be done again.
    this.manager.undoing = true;
    try {
      known.takeBack();
    } finally {
      this.manager.undoing = false;
    }
    this.changed();
    return true;
  }

  private manage(doc: Y.Doc): Y.UndoManager {
    const manager = new Y.UndoManager([notesOf(doc), linksOf(doc), groupsOf(doc)], {
      trackedOrigins: new Set([MINE]),
      captureTimeout: 800,
      deleteFilter: item => !this.sparing?.spares(item),
    });
    manager.on("stack-item-added", ({ stackItem }) => {
      if (this.told) stackItem.meta.set(TOLD, this.told);
      this.changed();
    });
    manager.on("stack-item-popped", this.changed);
    manager.on("stack-cleared", this.changed);
    return manager;
  }

  private readonly changed = (): void => {
    const { undoStack, redoStack } = this.manager;
    const canUndo = undoStack.length + this.deeds.length > 0;
    const canRedo = redoStack.length > 0;
    if (this.state.canUndo === canUndo && this.state.canRedo === canRedo) return;
    this.state = { canUndo, canRedo };
    for (const listener of this.listeners) listener();
  };
}
