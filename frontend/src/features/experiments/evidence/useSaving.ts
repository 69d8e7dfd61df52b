import { useRef, useState } from "react";
import { onceKey } from "@/api/onceKey";
import { attach, type Kept, keptOf, type Picked, saveKept } from "@/features/attachments";
import { addTrace, changeTrace, type Evidence, type TraceBody } from "./api";

/**
 * Saves a trace and its files. However often it is tried, the trace is there once: after a failure on the way, what is
 * there already is changed instead of written again.
 */
export function useSaving(experiment: string, trace?: Evidence) {
  const key = useRef(onceKey());
  const made = useRef<Evidence | undefined>(trace);
  const [files, setFiles] = useState<Kept[]>(() => keptOf(trace?.attachments ?? []));
  const [added, setAdded] = useState<Picked[]>([]);

  async function save(body: TraceBody, revision: number): Promise<void> {
    const before = made.current;
    const hasChanges = Object.keys(body).length > 0;
    if (!before) made.current = await addTrace(experiment, key.current, body);
    else if (hasChanges) made.current = await changeTrace(before.id, revision || before.revision, body);
    const { id } = made.current as Evidence;
    await saveKept(files);
    for (const picked of added) await attach({ evidence: id }, picked);
  }

  const count = files.filter(({ isRemoved }) => !isRemoved).length + added.length;
  return { save, files, setFiles, added, setAdded, count };
}

export type Saving = ReturnType<typeof useSaving>;
