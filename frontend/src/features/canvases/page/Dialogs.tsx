import { type ComponentType, lazy, Suspense } from "react";
import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";
import type { GoingProps } from "@/ui/Palette";
import { useRoom, useStage } from "../desk/context";
import type { PageActs } from "../help/useActions";
import { loadHelp } from "../hooks/help";
import { NoteDialogs } from "./NoteDialogs";

const ExportDialog = later(async () => {
  await activateAlso("exports");
  return import("../exports/ExportDialog");
});
const ImportDialog = later(async () => {
  await activateAlso("exports");
  return import("../exports/ImportDialog");
});
const AskDialog = later(async () => {
  await activateAlso("asking");
  return import("../asking/AskDialog");
});
const ShortcutSheet = lazy(async () => ({ default: (await loadHelp()).ShortcutSheet }));
const CanvasPalette = lazy(async () => ({ default: (await loadHelp()).CanvasPalette }));

type Props = { acts: PageActs; Going: ComponentType<GoingProps> | undefined };

/** The dialog that is open, if any; its code is fetched with the first of its kind. */
export function Dialogs({ acts, Going }: Props) {
  const { desk } = useRoom();
  const dialog = useStage("dialog", stage => stage.dialog);
  const close = () => desk.stage.open(null);
  return (
    <Suspense fallback={null}>
      {dialog && <NoteDialogs dialog={dialog} onClose={close} />}
      {dialog?.kind === "export" && <ExportDialog onClose={close} />}
      {dialog?.kind === "import" && <ImportDialog onClose={close} />}
      {dialog?.kind === "ask" && <AskDialog block={dialog.block} onClose={close} />}
      {dialog?.kind === "shortcuts" && <ShortcutSheet acts={acts} onClose={close} />}
      {dialog?.kind === "palette" && <CanvasPalette acts={acts} Going={Going} onClose={close} />}
    </Suspense>
  );
}
