import type { OpenDialog } from "../desk/stage";
import { AddPictures } from "./AddPictures";
import { LookDialog } from "./LookDialog";

type Props = { dialog: Extract<OpenDialog, { kind: "picture" | "look" }>; onClose: () => void };

/** Choosing and describing pictures, and looking at one. */
export default function PictureDialogs({ dialog, onClose }: Props) {
  if (dialog.kind === "look") return <LookDialog id={dialog.note} onClose={onClose} />;
  return <AddPictures files={dialog.files} at={dialog.at} note={dialog.note} onClose={onClose} />;
}
