import { useState } from "react";
import { type Attachment, attach, type Beside } from "./api";
import { type Kept, keptOf, saveKept } from "./KeptFiles";
import type { Picked } from "./picking";

/** The files beside something that is being written: those that are there, and those that were chosen. */
export function useFiles(there: readonly Attachment[], begun: readonly Picked[] = []) {
  const [files, setFiles] = useState<Kept[]>(() => keptOf(there));
  const [added, setAdded] = useState<Picked[]>([...begun]);

  /** Each has its own key: sent again, it is there once. `sent` is told what got there. */
  async function save(beside: Beside, sent?: Set<Picked>): Promise<void> {
    await saveKept(files);
    for (const picked of added) {
      await attach(beside, picked);
      sent?.add(picked);
    }
  }

  const count = files.filter(({ isRemoved }) => !isRemoved).length + added.length;
  const isChanged =
    added.length > 0 || files.some(({ file, alt, isRemoved }) => isRemoved || alt !== file.alt);
  return { files, setFiles, added, setAdded, save, count, isChanged };
}

export type FilesInHand = ReturnType<typeof useFiles>;
