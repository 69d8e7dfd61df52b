import type { ReferenceDialog as Open } from "../desk/stage";
import { BringDialog } from "./BringDialog";
import { ReferenceDialog } from "./ReferenceDialog";
import { UseDialog } from "./UseDialog";

type Props = { dialog: Open; onClose: () => void };

export default function ReferenceDialogs({ dialog, onClose }: Props) {
  if (dialog.kind === "use") return <UseDialog notes={dialog.notes} onClose={onClose} />;
  if (dialog.kind === "bring") return <BringDialog block={dialog.block} onClose={onClose} />;
  return <ReferenceDialog key={dialog.note} note={dialog.note} onClose={onClose} />;
}
