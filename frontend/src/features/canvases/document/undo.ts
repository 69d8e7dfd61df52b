import * as Y from "yjs";
import { MINE } from "./edits";
import { groupsOf, linksOf, notesOf } from "./schema";
import { Sparing } from "./sparing";

export type UndoState = { canUndo: boolean; canRedo: boolean };

/** What the server did for this person, and how many steps of the document there were then. */
type Deed = { depth: number; takeBack: () => void };

const NOTHING: UndoState = { canUndo: false, canRedo: false };

/** Takes back and repeats what this person did here, and nobody else's doing. */
export class Undo {
  private manager: Y.UndoManager;
  private sparing: Sparing | undefined;
  private state = NOTHING;
  private deeds: Deed[] = [];
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

  /** Something the server has done for this person is the next step to take back; it is not repeated. Returns what
   * takes it back out of turn, once. */
  did(takeBack: () => void): () => void {
    this.step();
    const deed = { depth: this.manager.undoStack.length, takeBack };
    this.deeds.push(deed);
    this.changed();
    return () => this.undoDeed(deed);
  }

  private undoDeed(deed: Deed): void {
    if (!this.deeds.includes(deed)) return;
    this.deeds = this.deeds.filter(other => other !== deed);
    this.changed();
    deed.takeBack();
  }

  undo(): boolean {
    const deed = this.deeds.at(-1);
    if (deed && deed.depth >= this.manager.undoStack.length) {
      this.undoDeed(deed);
      return true;
    }
    this.sparing = new Sparing(this.manager.doc, this.manager.undoStack);
    return this.manager.undo() !== null;
  }

  redo(): boolean {
    this.sparing = new Sparing(this.manager.doc, this.manager.redoStack);
    return this.manager.redo() !== null;
  }

  /** Another replica: what was done in the old one cannot be taken back in this one. */
  replace(doc: Y.Doc): void {
    this.manager.destroy();
    this.manager = this.manage(doc);
    this.deeds = [];
    this.changed();
  }

  destroy(): void {
    this.manager.destroy();
  }

  private manage(doc: Y.Doc): Y.UndoManager {
    const manager = new Y.UndoManager([notesOf(doc), linksOf(doc), groupsOf(doc)], {
      trackedOrigins: new Set([MINE]),
      captureTimeout: 800,
      deleteFilter: item => !this.sparing?.spares(item),
    });
    manager.on("stack-item-added", this.changed);
    manager.on("stack-item-popped", this.changed);
    manager.on("stack-cleared", this.changed);
    return manager;
  }

  private readonly changed = (): void => {
    const undos = this.manager.undoStack.length + this.deeds.length;
    const { length: redos } = this.manager.redoStack;
    if (this.state.canUndo === undos > 0 && this.state.canRedo === redos > 0) return;
    this.state = { canUndo: undos > 0, canRedo: redos > 0 };
    for (const listener of this.listeners) listener();
  };
}
