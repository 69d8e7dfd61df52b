import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

/** Which parts of the page are open for writing, and where in them writing begins. */
type Editing = {
  isOpen: (part: string) => boolean;
  fieldOf: (part: string) => string | undefined;
  open: (part: string, field?: string) => void;
  close: (part: string) => void;
  /** It was the last one to be closed: its button takes the focus. */
  wasLeft: (part: string) => boolean;
};

const Context = createContext<Editing | null>(null);

type Props = {
  /** A place to go to from the address: "design.question". */
  wish: string | undefined;
  onWish: () => void;
  children: ReactNode;
};

export function EditingProvider({ wish, onWish, children }: Props) {
  const [parts, setParts] = useState<Record<string, string | undefined>>({});
  const [left, setLeft] = useState<string>();

  useEffect(() => {
    if (!wish) return;
    const [part = "", ...field] = wish.split(".");
    setParts(before => ({ ...before, [part]: field.join(".") || undefined }));
    goTo(part);
    onWish();
  }, [wish, onWish]);

  const editing = useMemo<Editing>(
    () => ({
      isOpen: part => part in parts,
      fieldOf: part => parts[part],
      open(part, field) {
        setLeft(undefined);
        setParts(before => ({ ...before, [part]: field }));
      },
      close(part) {
        setLeft(part);
        setParts(before => Object.fromEntries(Object.entries(before).filter(([name]) => name !== part)));
      },
      wasLeft: part => part === left,
    }),
    [parts, left],
  );
  return <Context value={editing}>{children}</Context>;
}

export function useEditingParts(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error("outside of an experiment's page");
  return editing;
}

/** Brings a chapter into sight; a form in it takes the focus by itself, otherwise its heading does. */
function goTo(part: string): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(part);
    place?.scrollIntoView?.({ block: "start" });
    place?.querySelector<HTMLElement>("[data-heading]")?.focus({ preventScroll: true });
  });
}
