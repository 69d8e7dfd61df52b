import { type KeyboardEvent, type PointerEvent, Suspense } from "react";
import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";
import { AddHere } from "../board/AddHere";
import { holdToDrag } from "../board/holding";
import { useRoom } from "../desk/context";
import type { Beginning } from "../desk/places";
import styles from "./Groups.module.css";
import { useGroup } from "./useGroup";

const GroupTools = later(async () => {
  await activateAlso("picking");
  return import("./GroupTools");
});

export type Level = 3 | 4 | 5;
/** `at` is where a note would be added; on a field it would be anywhere. */
type Props = { id: string; count: number; level: Level; at?: Beginning };

/** The name of a group, and how many of its notes stand here. The core team takes all of them by it. */
export function GroupHead({ id, count, level, at }: Props) {
  const { desk, words } = useRoom();
  const group = useGroup(id);
  const block = desk.block(group?.block ?? "");
  if (!group || !block) return null;
  const name = words.group(group.title);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.head}>
      <Heading className={styles.name}>
        {desk.mayGroup ? <Grip id={id} count={count} /> : <Name {...{ name, count }} />}
      </Heading>
      {at && <AddHere block={block} at={{ ...at, group: id }} where={name} />}
      {desk.mayGroup && (
        <Suspense fallback={null}>
          <GroupTools group={group} />
        </Suspense>
      )}
    </div>
  );
}

function Name({ name, count }: { name: string; count: number }) {
  const { words } = useRoom();
  return (
    <>
      <span aria-hidden="true">
        {name} <span className={styles.count}>{count}</span>
      </span>
      <span className="sr">
        {words.inGroup(name)}, {words.notes(count)}
      </span>
    </>
  );
}

/** A press picks the notes of the group, another (or Enter) names it; held, or with Space, all of them move. */
function Grip({ id, count }: { id: string; count: number }) {
  const room = useRoom();
  const { desk, lifting } = room;
  const name = desk.groupName(id);
  const pick = () => desk.stage.pick(new Set(desk.store.membersOf(id)));
  const rename = () => desk.stage.open({ kind: "group", notes: [], group: id });

  function hold(event: PointerEvent<HTMLButtonElement>) {
    const handle = event.currentTarget;
    const [first = ""] = desk.store.membersOf(id);
    const card = handle
      .closest("[data-canvas]")
      ?.querySelector<HTMLElement>(`[data-note="${first}"] [data-card]`);
    if (card) holdToDrag(event.nativeEvent, card, room, first, { handle, begun: pick });
  }

  function press({ key }: KeyboardEvent): boolean {
    const [first = ""] = desk.store.membersOf(id);
    if (key === "Enter" || key === "F2") rename();
    else if (key === " ") {
      pick();
      if (lifting.pickUp(first, "keys")) desk.stage.focus(first);
    } else return false;
    return true;
  }

  return (
    <button
      type="button"
      className={styles.grip}
      data-group-name
      onClick={pickAloud}
      onDoubleClick={event => {
        event.stopPropagation();
        rename();
      }}
      onKeyDown={event => {
        if (!press(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={hold}
    >
      <Name name={name} count={count} />
    </button>
  );

  function pickAloud() {
    pick();
    desk.voice.say(desk.words.picked(desk.stage.picks.size));
  }
}
