import { useLingui } from "@lingui/react/macro";
import { asApiError } from "@/api/errors";
import { toast } from "@/ui/toast";
import { useRoom } from "../desk/context";
import { callTo } from "./api";

/** Brings everybody to where this person is; for a host. */
export function useCalling(): () => Promise<void> {
  const { t } = useLingui();
  const { canvas, desk, presence } = useRoom();
  return async () => {
    const here = presence.here();
    const block = desk.block(here.block) ?? desk.currentBlock() ?? canvas.template.blocks[0];
    if (!block) return;
    const { title } = block;
    try {
      await callTo(canvas.id, block.id, here.block === block.id ? here.note : "");
      toast(t`Everybody here was asked to come to ${title}.`);
    } catch (error) {
      toast(asApiError(error).detail || t`They could not be asked. Try again in a moment.`);
    }
  };
}
