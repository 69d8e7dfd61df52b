import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Size } from "../layout/geometry";

const NOTHING: Size = { width: 0, height: 0 };

/** The inner size of an element, kept up to date. */
export function useSize<T extends HTMLElement>(): { ref: RefObject<T | null>; size: Size } {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    const read = () => setSize(known => differing(known, sizeOf(current)));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}

/** The sizes of all elements inside that carry `data-box`, by its value: measured before they are first painted. */
export function useSizes<T extends HTMLElement>(boxes: readonly string[]) {
  const ref = useRef<T>(null);
  const [sizes, setSizes] = useState<ReadonlyMap<string, Size>>(new Map());
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current || boxes.length === 0) return;
    const elements = [...current.querySelectorAll<HTMLElement>("[data-box]")];
    const read = () => {
      const now = new Map(elements.map(element => [element.dataset.box ?? "", sizeOf(element)]));
      setSizes(known => (isSame(known, now) ? known : now));
    };
    read();
    const observer = new ResizeObserver(read);
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [boxes]);
  return { ref, sizes };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}

function differing(known: Size, now: Size): Size {
  return known.width === now.width && known.height === now.height ? known : now;
}

function isSame(a: ReadonlyMap<string, Size>, b: ReadonlyMap<string, Size>): boolean {
  return (
    a.size === b.size && [...b].every(([id, size]) => differing(a.get(id) ?? NOTHING, size) === a.get(id))
  );
}
