import { useEffect, useRef, useState } from "react";
import { type Picked, pick } from "@/features/attachments";
import { useRoom } from "../desk/context";
import { sendImage } from "./api";

/** A picture on its way to the server, and what its note will say. */
export type Sending = {
  key: number;
  file: File;
  picked?: Picked;
  /** Its id, once the server has it. */
  image?: string;
  /** Why it is not there. `unusable` will not become better; an error can be tried again. */
  problem?: unknown;
  isUnusable?: boolean;
  text: string;
};

let keys = 0;

/** Sends pictures as they are chosen, while their descriptions are written. What fails stays, to be tried again. */
export function useSending(files: readonly File[], text = "") {
  const { canvas } = useRoom();
  const [sent, setSent] = useState<readonly Sending[]>(() => files.map(file => begun(file, text)));
  const under = useRef(new Set<number>());

  const change = (key: number, changes: Partial<Sending>) =>
    setSent(all => all.map(each => (each.key === key ? { ...each, ...changes } : each)));

  async function send({ key, file, picked: known }: Sending) {
    const picked = known ?? (await pick(file));
    if (!picked) return change(key, { isUnusable: true });
    change(key, { picked, problem: undefined });
    try {
      change(key, { image: (await sendImage(canvas.id, picked)).id });
    } catch (problem) {
      change(key, { problem });
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each is sent once when it comes, and again when asked
  useEffect(() => {
    for (const each of sent) {
      if (under.current.has(each.key)) continue;
      under.current.add(each.key);
      void send(each);
    }
  }, [sent]);

  return {
    sent,
    add: (file: File, words = "") => setSent(all => [...all, begun(file, words)]),
    describe: (key: number, words: string) => change(key, { text: words }),
    leaveOut: (key: number) => setSent(all => all.filter(each => each.key !== key)),
    again: (one: Sending) => {
      change(one.key, { problem: undefined });
      void send(one);
    },
  };
}

function begun(file: File, text: string): Sending {
  return { key: keys++, file, text };
}

export function isOnItsWay({ image, problem, isUnusable }: Sending): boolean {
  return !image && !problem && !isUnusable;
}
