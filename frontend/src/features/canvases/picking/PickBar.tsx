import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Button, IconButton } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import { useRoom, useStage } from "../desk/context";
import { pick, pickedNotes } from "../desk/picking";
import { actOnPicked, setTypeOfAll, typesOfAll } from "./many";
import styles from "./Picking.module.css";

/** What can be done with all the picked notes, where the tools are otherwise. */
export default function PickBar() {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const count = useStage("picks", ({ picks }) => picks.size);
  const bar = useRef<HTMLElement>(null);
  const isNone = count === 0;

  // Whoever came here by a button that is gone now would begin anew.
  useEffect(() => {
    if (document.activeElement === document.body) bar.current?.focus();
  }, []);

  function leave() {
    const { selected } = desk.stage;
    desk.stage.choose(false);
    if (selected) desk.stage.focus(selected);
  }

  function pickBlock() {
    const block = desk.currentBlock();
    if (block) pick(desk, [...desk.stage.picks, ...desk.store.notesIn(block.id)]);
  }

  const types = () => {
    const notes = pickedNotes(desk);
    return [
      typesOfAll(desk, notes).map(type => ({
        id: type,
        label: words.type(type),
        onAction: () => setTypeOfAll(desk, notes, type),
      })),
    ];
  };

  return (
    <section ref={bar} tabIndex={-1} className={styles.bar} aria-label={t`Selected notes`}>
      <p className={styles.count}>
        {isNone ? (
          <Trans>Choose notes</Trans>
        ) : (
          <Plural value={count} one="# note selected" other="# notes selected" />
        )}
      </p>
      <div className={styles.ways}>
        <Button icon="move" isDisabled={isNone} onPress={() => actOnPicked(desk, "move")}>
          <Trans>Move to…</Trans>
        </Button>
        {desk.mayGroup && (
          <Button icon="group" isDisabled={isNone} onPress={() => actOnPicked(desk, "group")}>
            <Trans>Group</Trans>
          </Button>
        )}
        <Button
          icon="share"
          isDisabled={isNone}
          onPress={() => desk.stage.open({ kind: "use", notes: pickedNotes(desk).map(({ id }) => id) })}
        >
          <Trans>Use elsewhere…</Trans>
        </Button>
        <LazyMenu
          trigger={
            <Button icon="tag" isDisabled={isNone}>
              <Trans>Kind</Trans>
            </Button>
          }
          label={t`Kind`}
          placement="top start"
          groups={types}
        />
        <Button icon="copy" isDisabled={isNone} onPress={() => actOnPicked(desk, "duplicate")}>
          <Trans>Duplicate</Trans>
        </Button>
        <Button variant="danger" icon="trash" isDisabled={isNone} onPress={() => actOnPicked(desk, "delete")}>
          <Trans>Delete</Trans>
        </Button>
        <Button variant="bare" className={styles.block} onPress={pickBlock}>
          <Trans>All of the block</Trans>
        </Button>
      </div>
      <IconButton icon="close" label={t`Select no more`} onPress={leave} />
    </section>
  );
}
