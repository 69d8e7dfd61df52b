import type { Point } from "../layout/geometry";

/** The board's frame, which scrolls, and the grid of blocks in it. */
export type Scene = { board: HTMLElement; grid: HTMLElement };

export function scene(): Scene | null {
  const grid = document.querySelector<HTMLElement>("[data-board]");
  const board = grid?.closest<HTMLElement>("[data-canvas]");
  return grid && board ? { board, grid } : null;
}

export function middleOf({ board }: Scene): Point {
  const { left, top, width, height } = board.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/**
 * What lies at a point of the window: the note or block there, and how far across and down it. Blocks are laid out anew
 * when the board gets smaller, so that a share of the whole would lead elsewhere. Calling what is returned scrolls it
 * back to the point, or to another.
 */
export function anchorAt({ board, grid }: Scene, at: Point): (to?: Point) => void {
  const found = document
    .elementsFromPoint(at.x, at.y)
    .filter(element => grid.contains(element))
    .map(element => element.closest<HTMLElement>("[data-note], [data-block]"))
    .find(element => element !== null);
  const held = found ?? grid;
  const box = held.getBoundingClientRect();
  const share = { x: (at.x - box.left) / box.width, y: (at.y - box.top) / box.height };
  return (to = at) => {
    const now = held.getBoundingClientRect();
    board.scrollLeft += now.left + share.x * now.width - to.x;
    board.scrollTop += now.top + share.y * now.height - to.y;
  };
}
