import { useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { announce } from "@/ui/announcer";
import { type Audience, type Mentioned, type Reader, readersQuery, type Target } from "./api";
import { encode, fitting, labelOf, wanted } from "./mentions";

/** Where somebody writes; without it nobody can be named. */
export type Circle = { target: Target; audience: Audience };

type Given = {
  circle: Circle | undefined;
  /** Named before, also if they are not there any more. */
  named: readonly Mentioned[];
  text: string;
  setText: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
};

const NOWHERE: Target = { kind: "", id: "" };

function personsOf(people: readonly Reader[] | undefined, audience: Audience | undefined) {
  return (people ?? [])
    .filter(({ audiences }) => audience && audiences.includes(audience))
    .map(({ person }) => person);
}

/** Naming people with @: a list of who may read it, chosen by arrows and Enter, or by pointing. */
export function useMentions({ circle, named, text, setText, field }: Given) {
  const { t } = useLingui();
  const client = useQueryClient();
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [place, setPlace] = useState(0);
  const query = readersQuery(circle?.target ?? NOWHERE);
  const wish = circle && caret !== null ? wanted(text, caret) : null;
  const { data } = useQuery({ ...query, enabled: circle !== undefined && text.includes("@") });
  const people = personsOf(data?.people, circle?.audience);
  const options = wish ? fitting(people, wish.name) : [];
  const count = options.length;
  const after = useRef<number | null>(null);
  const active = Math.min(place, count - 1);

  // As soon as the name is in the field, before the next key.
  useLayoutEffect(() => {
    if (after.current === null || !text) return;
    field.current?.focus();
    field.current?.setSelectionRange(after.current, after.current);
    after.current = null;
  }, [text, field]);

  useEffect(() => {
    if (count > 0) announce(t`${count} people. Arrow keys choose, Enter names.`);
  }, [count, t]);

  function pick(person: Mentioned) {
    if (!wish || caret === null) return;
    const before = `${text.slice(0, wish.at)}@${labelOf(person.id, people)} `;
    setText(before + text.slice(caret).replace(/^ /, ""));
    setCaret(null);
    setPlace(0);
    after.current = before.length;
  }

  /** Whether the key was meant for the list. */
  function onKey(event: KeyboardEvent): boolean {
    const chosen = options[active];
    if (!chosen || event.shiftKey || event.ctrlKey || event.metaKey) return false;
    const deeds = new Map([
      ["ArrowDown", () => setPlace((active + 1) % count)],
      ["ArrowUp", () => setPlace((active + count - 1) % count)],
      ["Enter", () => pick(chosen)],
      ["Tab", () => pick(chosen)],
      ["Escape", () => setCaret(null)],
    ]);
    const deed = deeds.get(event.key);
    if (!deed) return false;
    deed();
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** What is sent: ids instead of names. When nobody can be looked up, names stay names. */
  async function encoded(body: string): Promise<string> {
    if (!circle || !body.includes("@")) return body;
    const found = await client.ensureQueryData(query).catch(() => undefined);
    const known = personsOf(found?.people, circle.audience);
    const gone = named.filter(one => !known.some(person => person.id === one.id));
    return encode(body, [...known, ...gone]);
  }

  const optionId = (index: number) => `${id}-${index}`;
  const props = circle && {
    "aria-autocomplete": "list" as const,
    "aria-controls": count > 0 ? id : undefined,
    "aria-activedescendant": count > 0 ? optionId(active) : undefined,
  };
  return { id, options, active, optionId, pick, onKey, encoded, setCaret, props };
}
