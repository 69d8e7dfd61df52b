import { useLingui } from "@lingui/react/macro";
import { IconButton } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import { useRoom } from "../desk/context";
import { loadMany } from "../desk/loadMany";
import { pick } from "../desk/picking";
import type { NoteGroup } from "../document/schema";
import styles from "./Groups.module.css";
import { dissolve, notesOf } from "./verbs";

/** What can be done with a group as a whole. */
export default function GroupTools({ group }: { group: NoteGroup }) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const { id } = group;
  const name = words.group(group.title);
  const entries = () => [
    [
      {
        id: "name",
        icon: "pen" as const,
        label: t`Name the group…`,
        onAction: () => desk.stage.open({ kind: "group", notes: [], group: id }),
      },
      {
        id: "pick",
        icon: "check" as const,
        label: t`Select its notes`,
        onAction: () => pick(desk, desk.store.membersOf(id)),
      },
      {
        id: "move",
        icon: "move" as const,
        label: t`Move it to…`,
        onAction: () => desk.stage.open({ kind: "move", notes: desk.store.membersOf(id) }),
      },
    ],
    [
      {
        id: "dissolve",
        icon: "group" as const,
        label: t`Dissolve it; the notes stay`,
        onAction: () => dissolve(desk, group),
      },
      {
        id: "delete",
        icon: "trash" as const,
        label: t`Delete it with its notes`,
        isDanger: true,
        onAction: () => void loadMany().then(many => many.removeAll(desk, notesOf(desk, id))),
      },
    ],
  ];
  return (
    <span className={styles.tools}>
      <LazyMenu
        trigger={<IconButton icon="more" label={t`More: ${words.inGroup(name)}`} />}
        label={name}
        groups={entries}
      />
    </span>
  );
}
