import { useLingui } from "@lingui/react/macro";
import type { MenuEntry } from "@/ui/Menu";
import { useRoom } from "../desk/context";
import { isBlank, type Note } from "../document/schema";

/** What of a note's menu is about its picture. That of another canvas's note is changed there. */
export function usePictureEntries(): (note: Note) => MenuEntry[] {
  const { t } = useLingui();
  const { desk } = useRoom();

  /** Without words nothing of the note is left. */
  function takeOff(note: Note) {
    if (isBlank({ ...note, image: "" })) return desk.remove(note.id);
    desk.together(edits => edits.setImage(note.id, ""));
    desk.tell(t`Picture removed`);
  }

  return note => {
    if (!desk.mayChange(note) || note.source) return [];
    const { id, block, image } = note;
    const add: MenuEntry = {
      id: "picture",
      icon: "camera",
      label: image ? t`Replace the picture…` : t`Add a picture…`,
      onAction: () => desk.stage.open({ kind: "picture", files: [], at: { block }, note: id }),
    };
    if (!image) return [add];
    return [
      add,
      { id: "takeOff", icon: "close", label: t`Remove the picture`, onAction: () => takeOff(note) },
    ];
  };
}
