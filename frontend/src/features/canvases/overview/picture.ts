import type { Box, Size } from "../layout/geometry";
import type { Scene } from "./anchor";

const MOST: Size = { width: 150, height: 116 };

/** The size of the picture for a board, in whole pixels. */
export function pictureSize({ grid }: Scene): Size {
  const { width, height } = grid.getBoundingClientRect();
  const scale = Math.min(MOST.width / width, MOST.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** What part of the picture the window shows, by its upper left corner. */
export function windowIn({ board, grid }: Scene, picture: Size): Box {
  const [inner, outer] = [grid.getBoundingClientRect(), board.getBoundingClientRect()];
  const scale = picture.width / inner.width;
  const x = Math.max(0, (outer.left - inner.left) * scale);
  const y = Math.max(0, (outer.top - inner.top) * scale);
  return {
    x,
    y,
    width: Math.min(picture.width - x, board.clientWidth * scale),
    height: Math.min(picture.height - y, board.clientHeight * scale),
  };
}

/** Draws blocks and notes as small areas of their colours. */
export function drawBoard(canvas: HTMLCanvasElement, { grid }: Scene, size: Size): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const whole = grid.getBoundingClientRect();
  const scale = (size.width / whole.width) * ratio;
  const colours = new Map<string, [fill: string, edge: string]>();

  function area(element: Element, fill: string, edge: string) {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!pen) return;
    pen.fillStyle = fill;
    pen.strokeStyle = edge;
    pen.beginPath();
    pen.rect((left - whole.left) * scale, (top - whole.top) * scale, width * scale, height * scale);
    pen.fill();
    pen.stroke();
  }

  function coloursOf(element: Element): [string, string] {
    const known = colours.get(element.className);
    if (known) return known;
    const style = getComputedStyle(element);
    const found: [string, string] = [style.backgroundColor, style.borderTopColor];
    colours.set(element.className, found);
    return found;
  }

  for (const block of grid.querySelectorAll("[data-block]")) area(block, ...coloursOf(block));
  // Its kind, and with it its colours, stands on what is around the card.
  const cards = grid.querySelectorAll("[data-note] > :first-child");
  for (const card of cards) {
    const item = card.parentElement;
    if (!item) continue;
    const known = colours.get(item.className) ?? edgeFirst(card);
    colours.set(item.className, known);
    area(card, ...known);
  }
}

/** So small, a note is seen by its edge. */
function edgeFirst(card: Element): [string, string] {
  const { borderTopColor } = getComputedStyle(card);
  return [borderTopColor, borderTopColor];
}
