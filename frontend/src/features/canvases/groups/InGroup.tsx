import { useRoom } from "../desk/context";
import { useGroup } from "./useGroup";

/** The group a note is in, for those who do not see what stands around it. */
export function InGroup({ id }: { id: string }) {
  const { words } = useRoom();
  const group = useGroup(id);
  return group ? <span className="sr">, {words.inGroup(words.group(group.title))}</span> : null;
}
