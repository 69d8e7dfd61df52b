import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";
import type { OpenDialog } from "../desk/stage";

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
const ReferenceDialogs = later(async () => {
  await activateAlso("picking");
  await activateAlso("references");
  return import("../references/ReferenceDialogs");
});
type Props = { dialog: OpenDialog; onClose: () => void };

/** Dialogs about notes: one, or several that are picked. */
export function NoteDialogs({ dialog, onClose }: Props) {
  switch (dialog.kind) {
    case "move":
      return <MoveDialog notes={dialog.notes} onClose={onClose} />;
    case "group":
      return <GroupDialog notes={dialog.notes} group={dialog.group} onClose={onClose} />;
    case "paste":
      return <PasteDialog pasted={dialog.pasted} at={dialog.at} onClose={onClose} />;
    case "picture":
    case "look":
      return <PictureDialogs dialog={dialog} onClose={onClose} />;
    case "link":
      return <LinkDialog draft={dialog.draft} onClose={onClose} />;
    case "use":
    case "bring":
    case "reference":
      return <ReferenceDialogs dialog={dialog} onClose={onClose} />;
    default:
      return null;
  }
}
