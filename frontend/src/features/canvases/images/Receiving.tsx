import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { beginningAt } from "../board/BlockCard";
import { useRoom } from "../desk/context";
import type { Desk } from "../desk/desk";
import type { PasteAt } from "../desk/stage";
import { isBlank } from "../document/schema";
import { picturesIn } from "./pictures";

type Place = { section: HTMLElement; at: PasteAt };
type Refusals = { noPicture: string; closed: string };

const ELSEWHERE = "input, textarea, select, [role='dialog'], [role='menu']";

/** Takes pictures that are dropped on a block, or pasted. It shows nothing by itself. */
export default function Receiving() {
  const { t } = useLingui();
  const { desk } = useRoom();
  const noPicture = t`Only pictures can be dropped here: PNG, JPEG or WEBP.`;
  const closed = t`You cannot write in this block.`;
  useEffect(() => listen(desk, { noPicture, closed }), [desk, noPicture, closed]);
  return null;
}

/** Returns the end of listening. */
function listen(desk: Desk, refusals: Refusals): () => void {
  const over = new AbortController();
  const { signal } = over;
  const mark = marker();

  /** Kept from the browser, which would leave the canvas to show the file. */
  function take(event: DragEvent, then: (place: Place | null, files: DataTransfer) => void) {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files") || isIn("[role='dialog']", event.target)) return;
    event.preventDefault();
    then(placeOf(event, desk), dataTransfer);
  }

  function drag(place: Place | null, files: DataTransfer) {
    mark(place?.section ?? null);
    files.dropEffect = place ? "copy" : "none";
  }

  function drop(place: Place | null, dropped: DataTransfer) {
    mark(null);
    const files = picturesIn(dropped.files);
    if (files.length === 0) desk.voice.toast(refusals.noPicture);
    else if (place) desk.stage.open({ kind: "picture", files, at: place.at });
    else desk.voice.toast(refusals.closed);
  }

  document.addEventListener("dragover", event => take(event, drag), { signal });
  document.addEventListener("drop", event => take(event, drop), { signal });
  document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget ?? mark(null), { signal });
  // Before the fields that are written in.
  document.addEventListener("paste", event => paste(event, desk), { signal, capture: true });
  return () => {
    mark(null);
    over.abort();
  };
}

/** Shows on which block something would be dropped. */
function marker(): (next: HTMLElement | null) => void {
  let marked: HTMLElement | null = null;
  return next => {
    if (marked === next) return;
    marked?.removeAttribute("data-file-over");
    next?.setAttribute("data-file-over", "");
    marked = next;
  };
}

function placeOf(event: DragEvent, desk: Desk): Place | null {
  const { target } = event;
  const section = target instanceof Element ? target.closest<HTMLElement>("[data-block]") : null;
  const block = desk.block(section?.dataset.block ?? "");
  if (!section || !block || !desk.mayWriteIn(block)) return null;
  return { section, at: { block: block.id, ...beginningAt(event, block) } };
}

function paste(event: ClipboardEvent, desk: Desk): void {
  const pasted = event.clipboardData;
  const files = picturesIn(pasted?.files ?? []);
  // Programs that copy cells or words put a picture of them beside.
  if (files.length === 0 || pasted?.getData("text/plain").trim()) return;
  if (!pasteInNote(event.target, files, desk) && !pasteInBlock(event.target, files, desk)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Pasted into a note that is being written, it becomes that note's picture. */
function pasteInNote(target: EventTarget | null, files: File[], desk: Desk): boolean {
  const note = desk.store.note(desk.stage.editing ?? "");
  if (!note || !isIn("[data-note] textarea", target)) return false;
  const { id, block, lane, column, x, y } = note;
  const at = { block, lane, column, x, y };
  const isBegun = isBlank(note);
  desk.leave(id, false); // which takes away one that was only begun
  desk.stage.open({ kind: "picture", files, at, ...(!isBegun && { note: id }) });
  return true;
}

function pasteInBlock(target: EventTarget | null, files: File[], desk: Desk): boolean {
  const block = desk.currentBlock();
  if (!block || isIn(ELSEWHERE, target)) return false;
  desk.stage.open({ kind: "picture", files, at: { block: block.id } });
  return true;
}

function isIn(selector: string, target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
