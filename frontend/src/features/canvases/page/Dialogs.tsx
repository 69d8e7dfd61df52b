import { Suspense } from "react";
import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";
import { useRoom, useStage } from "../desk/context";

const MoveDialog = later(async () => {
  await activateAlso("picking");
  return import("../picking/MoveDialog");
});
const PasteDialog = later(async () => {
  await activateAlso("picking");
  return import("../picking/PasteDialog");
});
const LinkDialog = later(() => import("../panels/LinkDialog"));
const ExportDialog = later(async () => {
  await activateAlso("exports");
  return import("../exports/ExportDialog");
});
const ImportDialog = later(async () => {
  await activateAlso("exports");
  return import("../exports/ImportDialog");
});
const ShortcutSheet = later(() => import("../panels/ShortcutSheet"));

/** The dialog that is open, if any; its code is fetched with the first of its kind. */
export function Dialogs() {
  const { desk } = useRoom();
  const dialog = useStage("dialog", stage => stage.dialog);
  const close = () => desk.stage.open(null);
  return (
    <Suspense fallback={null}>
      {dialog?.kind === "move" && <MoveDialog notes={dialog.notes} onClose={close} />}
      {dialog?.kind === "paste" && <PasteDialog pasted={dialog.pasted} at={dialog.at} onClose={close} />}
      {dialog?.kind === "link" && <LinkDialog draft={dialog.draft} onClose={close} />}
      {dialog?.kind === "export" && <ExportDialog onClose={close} />}
      {dialog?.kind === "import" && <ImportDialog onClose={close} />}
      {dialog?.kind === "shortcuts" && <ShortcutSheet onClose={close} />}
    </Suspense>
  );
}
