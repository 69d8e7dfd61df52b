import { useEffect, useState } from "react";
import { ApiError, asApiError } from "@/api/errors";
import { useRefreshExperiments } from "../api";
import { type Changes, WAITS } from "../saving";
import { keep, kept } from "./kept";
import { merge } from "./merge";
import { changesOf, type Field, type Values, valuesOf } from "./values";

type Draft = { base: Values; mine: Values; revision: number };
type Rival = { theirs: Values; clashes: string[] };

type Options = {
  /** Under which name the draft is kept. */
  name: string;
  thing: object;
  fields: readonly Field[];
  /** Sends every field, not only what was changed. */
  sendsAll?: boolean | undefined;
  /** What the form begins with lies nowhere else. */
  isBegun?: boolean | undefined;
  /** Something besides the fields is to be saved: it is saved even when no field was changed. */
  hasMore?: boolean | undefined;
  save: (body: Changes, revision: number) => Promise<unknown>;
  onDone: () => void;
};

/**
 * A form on something several people edit. When somebody else was quicker, their version is taken in: what only they
 * changed comes into the form, what both changed is shown twice, and saving again is saving on top of theirs.
 */
export function useEditing({ name, thing, fields, sendsAll, isBegun, hasMore, save, onDone }: Options) {
  const refresh = useRefreshExperiments();
  const [draft, setDraft] = useState<Draft>(() => begin(name, thing, fields));
  const [rival, setRival] = useState<Rival | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setIsSaving] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what it begins with
  useEffect(() => {
    if (isBegun) keep(name, draft);
  }, []);

  function put(next: Draft) {
    setDraft(next);
    keep(name, next);
  }

  function change(field: string, value: string) {
    put({ ...draft, mine: { ...draft.mine, [field]: value } });
  }

  function meet(current: object) {
    const theirs = valuesOf(current, fields);
    const { values, clashes } = merge(draft.base, draft.mine, theirs);
    setRival({ theirs, clashes });
    put({ base: theirs, mine: values, revision: revisionOf(current) });
    void refresh();
  }

  function fail(cause: unknown) {
    const current = staleWith(cause);
    if (current) meet(current);
    else setError(asApiError(cause));
  }

  /** What is to be sent; null when there is nothing to save. */
  function toSend(): Changes | null {
    const body = changesOf(sendsAll ? nothingOf(fields) : draft.base, draft.mine, fields);
    const isNew = draft.revision === 0;
    return isNew || hasMore || Object.keys(body).length > 0 ? body : null;
  }

  async function submit() {
    const body = toSend();
    if (!body) return leave();
    setIsSaving(true);
    setError(null);
    try {
      if ((await save(body, draft.revision)) !== WAITS) await refresh();
      leave();
    } catch (cause) {
      fail(cause);
    } finally {
      setIsSaving(false);
    }
  }

  function leave() {
    keep(name, null);
    onDone();
  }

  return { values: draft.mine, rival, error, isSaving, change, submit, leave };
}

/** What had been begun before, otherwise the thing as it is. */
function begin(name: string, thing: object, fields: readonly Field[]): Draft {
  const base = valuesOf(thing, fields);
  const before = kept<Draft>(name);
  if (before) return { ...before, mine: { ...base, ...before.mine } };
  return { base, mine: base, revision: revisionOf(thing) };
}

/** Values that no form has: everything differs from them. */
function nothingOf(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, "\0"]));
}

/** 0 for something that is not there yet. */
function revisionOf(thing: object): number {
  return "revision" in thing && typeof thing.revision === "number" ? thing.revision : 0;
}

/** The version of whoever was quicker. */
function staleWith(error: unknown): object | null {
  const current = error instanceof ApiError && error.status === 412 ? error.body.current : null;
  return typeof current === "object" ? current : null;
}
