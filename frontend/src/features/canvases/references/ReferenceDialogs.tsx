import type { ReferenceDialog as Open } from "../desk/stage";
import { ReferenceDialog } from "./ReferenceDialog";
import { UseDialog } from "./UseDialog";

type Props = { dialog: Open; onClose: () => void };

export default function ReferenceDialogs({ dialog, onClose }: Props) {
  if (dialog.kind === "use") return <UseDialog notes={dialog.notes} onClose={onClose} />;
  return <ReferenceDialog key={dialog.note} note={dialog.note} onClose={onClose} />;
}
