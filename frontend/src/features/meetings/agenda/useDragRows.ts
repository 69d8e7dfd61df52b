import { type PointerEvent, type RefObject, useState } from "react";

/** Rows of a list that are dragged by a handle, with mouse, pen or finger. Buttons do the same by keyboard. */
export function useDragRows(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);

  function placeAt(y: number): number {
    const rows = [...(list.current?.children ?? [])];
    const at = rows.findIndex(row => y < row.getBoundingClientRect().bottom);
    return at < 0 ? rows.length - 1 : at;
  }

  const handle = (at: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(at);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (dragged === null) return;
      const to = placeAt(event.clientY);
      if (to === dragged) return;
      move(dragged, to);
      setDragged(to);
    },
    onPointerUp: () => setDragged(null),
    onPointerCancel: () => setDragged(null),
  });

  return { dragged, handle };
}
