import type { ReactNode } from "react";
import { cx } from "@/ui/cx";
import { useStage } from "../desk/context";
import type { Block } from "../types";
import { GroupHead, type Level } from "./GroupHead";
import styles from "./Groups.module.css";

type Props = {
  block: Block;
  group: string;
  count: number;
  lane: string;
  column: number | undefined;
  level: Level;
  children: ReactNode;
};

/** Notes of a group that stand in one row, under its name: dropped anywhere here, a note joins. */
export function GroupRow({ block, group, count, lane, column, level, children }: Props) {
  const isTarget = useStage("lifted", ({ lifted }) => lifted?.held.group === group);
  return (
    <li
      className={cx(styles.group, isTarget && styles.target)}
      data-drop={block.id}
      data-lane={lane}
      data-column={column}
      data-group={group}
    >
      <GroupHead id={group} count={count} level={level} at={{ lane, ...(column && { column }) }} />
      {children}
    </li>
  );
}
