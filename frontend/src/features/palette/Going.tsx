import type { GoingProps } from "@/ui/Palette";
import { useGoing } from "./useGoing";

export default function Going({ team, here, children }: GoingProps) {
  return children(useGoing(team, here));
}
