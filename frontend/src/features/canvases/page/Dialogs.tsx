import { type ComponentType, lazy, Suspense } from "react";
import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";
import type { GoingProps } from "@/ui/Palette";
import { useRoom, useStage } from "../desk/context";
import type { PageActs } from "../help/useActions";
import { loadHelp } from "../hooks/help";

const MoveDialog = later(async () => {
  await activateAlso("picking");
  return import("../picking/MoveDialog");
});
const PasteDialog = later(async () => {
  await activateAlso("picking");
  return import("../picking/PasteDialog");
});
const PictureDialogs = later(async () => {
  await activateAlso("picking");
  return import("../images/PictureDialogs");
});
const GroupDialog = later(async () => {
  await activateAlso("picking");
  return import("../groups/GroupDialog");
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
const AskDialog = later(async () => {
  await activateAlso("asking");
  return import("../asking/AskDialog");
});
const ReferenceDialogs = later(async () => {
  await activateAlso("picking");
  await activateAlso("references");
  return import("../references/ReferenceDialogs");
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
      {dialog?.kind === "move" && <MoveDialog notes={dialog.notes} onClose={close} />}
      {dialog?.kind === "group" && <GroupDialog notes={dialog.notes} group={dialog.group} onClose={close} />}
      {dialog?.kind === "paste" && <PasteDialog pasted={dialog.pasted} at={dialog.at} onClose={close} />}
      {(dialog?.kind === "picture" || dialog?.kind === "look") && (
        <PictureDialogs dialog={dialog} onClose={close} />
      )}
      {dialog?.kind === "link" && <LinkDialog draft={dialog.draft} onClose={close} />}
      {dialog?.kind === "export" && <ExportDialog onClose={close} />}
      {dialog?.kind === "import" && <ImportDialog onClose={close} />}
      {dialog?.kind === "ask" && <AskDialog block={dialog.block} onClose={close} />}
      {(dialog?.kind === "use" || dialog?.kind === "reference") && (
        <ReferenceDialogs dialog={dialog} onClose={close} />
      )}
      {dialog?.kind === "shortcuts" && <ShortcutSheet acts={acts} onClose={close} />}
      {dialog?.kind === "palette" && <CanvasPalette acts={acts} Going={Going} onClose={close} />}
    </Suspense>
  );
}
