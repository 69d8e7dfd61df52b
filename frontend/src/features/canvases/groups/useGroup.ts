import { useKeyed, useRoom } from "../desk/context";
import type { NoteGroup } from "../document/schema";

export function useGroup(id: string): NoteGroup | undefined {
  const { store } = useRoom().desk;
  return useKeyed(store, `group:${id}`, () => store.group(id));
}
