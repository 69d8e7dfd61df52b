import { useLingui } from "@lingui/react/macro";
import { IconButton } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import { useRoom } from "../desk/context";
import type { Block } from "../types";
import styles from "./Block.module.css";

/** What else can be done with a block, by those who may write in it. */
export function BlockMore({ block }: { block: Block }) {
  const { t } = useLingui();
  const { desk } = useRoom();
  if (!desk.mayWriteIn(block)) return null;
  const { id, title } = block;
  return (
    <LazyMenu
      trigger={<IconButton icon="more" className={styles.more} label={t`More in ${title}`} />}
      label={title}
      groups={() => [
        [
          {
            id: "bring",
            icon: "board",
            label: t`Bring from another canvas…`,
            onAction: () => desk.stage.open({ kind: "bring", block: id }),
          },
          {
            id: "picture",
            icon: "picture",
            label: t`Add a picture…`,
            onAction: () => desk.stage.open({ kind: "picture", files: [], at: { block: id } }),
          },
        ],
      ]}
    />
  );
}
