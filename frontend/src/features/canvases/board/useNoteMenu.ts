import { useLingui } from "@lingui/react/macro";
import type { MenuEntry } from "@/ui/Menu";
import { type NoteAction, offered } from "../desk/actions";
import { useKeyed, useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { usePictureEntries } from "./usePictureEntries";

/** Everything that can be done with a note, as a menu: edit and move, its kind, the rest, deleting. */
export function useNoteMenu(note: Note): () => MenuEntry[][] {
  const { t, i18n } = useLingui();
  const { desk, extras, words } = useRoom();
  // A menu that is open when others have their say is drawn anew.
  useKeyed(extras, "ready", () => extras.ready);

  const pictureEntries = usePictureEntries();

  const entry = (action: NoteAction): MenuEntry => ({
    id: action.id,
    label: i18n._(action.label),
    icon: action.icon,
    ...(action.isDanger && { isDanger: true }),
    onAction: () => action.run(desk, note),
  });

  return () => {
    const actions = offered(desk, note);
    const entries = (...ids: NoteAction["id"][]) => actions.filter(({ id }) => ids.includes(id)).map(entry);
    const others = desk.block(note.block)?.note_types.filter(type => type !== note.type) ?? [];
    const types = (desk.mayChange(note) ? others : []).map(type => ({
      id: `type-${type}`,
      label: t`Make it: ${words.type(type)}`,
      onAction: () => desk.setType(note.id, type),
    }));
    const groups = [
      entries("edit", "look", "move", "duplicate", "connect", "pick"),
      pictureEntries(note),
      entries("group", "ungroup"),
      types,
      extras.entries(note),
      entries("comment", "copyLink"),
      entries("delete"),
    ];
    return groups.filter(group => group.length > 0);
  };
}
