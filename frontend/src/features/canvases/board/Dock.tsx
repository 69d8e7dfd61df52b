import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { Button, IconButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { useCurrentBlock, useNote, useRoom, useStage } from "../desk/context";
import { loadZooming } from "../desk/zoom";
import { changeSettings, LARGEST, SMALLEST, useSettings } from "../hooks/settings";
import type { Block } from "../types";
import styles from "./Dock.module.css";

/** The bar below the board: a new note and its kind, taking back, the size of the board. */
export function Dock({ hasZoom }: { hasZoom: boolean }) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const block = useCurrentBlock();
  const { hasSingleKeys } = useSettings();
  return (
    <section className={styles.dock} data-dock="" aria-label={t`Tools`}>
      {block ? (
        <>
          <Button variant="fill" icon="plus" onPress={() => desk.add(block)}>
            <span>
              <Trans>Add note</Trans>
              <span className="sr">: {block.title}</span>
            </span>
            {hasSingleKeys && (
              <span className={styles.kbd} aria-hidden="true">
                N
              </span>
            )}
          </Button>
          <IconButton
            icon="picture"
            label={t`Add a picture: ${block.title}`}
            onPress={() => desk.stage.open({ kind: "picture", files: [], at: { block: block.id } })}
          />
          <Types block={block} />
        </>
      ) : (
        <p className={styles.reading}>
          {desk.rights.mayComment ? <Trans>You read and comment here.</Trans> : <Trans>You read here.</Trans>}
        </p>
      )}
      <span className={styles.space} />
      {block && <Undo />}
      {hasZoom && <Zoom />}
    </section>
  );
}

/** The kinds of note the block allows: of the selected note, or else of the next one. */
function Types({ block }: { block: Block }) {
  const { desk, words } = useRoom();
  const selected = useNote(useStage("selected", stage => stage.selected) ?? "");
  const next = useStage("block", stage => stage.typeFor(block.id)) ?? block.default_note_type;
  const changed = selected?.block === block.id && desk.mayChange(selected) ? selected : undefined;
  const current = changed?.type ?? next;
  return (
    <fieldset className={styles.types}>
      <legend className="sr">
        {changed ? <Trans>Kind of this note</Trans> : <Trans>Kind of the next note</Trans>}
      </legend>
      {block.note_types.map(type => (
        <button
          key={type}
          type="button"
          className={cx(styles.type, noteColours(type), type === current && styles.on)}
          aria-pressed={type === current}
          onClick={() => (changed ? desk.setType(changed.id, type) : desk.stage.setType(block.id, type))}
        >
          <NoteGlyph type={type} />
          {words.type(type)}
        </button>
      ))}
    </fieldset>
  );
}

function Undo() {
  const { t } = useLingui();
  const { desk } = useRoom();
  const { canUndo, canRedo } = useSyncExternalStore(desk.undoState.subscribe, desk.undoState.current);
  return (
    <>
      <IconButton icon="undo" label={t`Undo`} isDisabled={!canUndo} onPress={() => desk.undo()} />
      <IconButton icon="redo" label={t`Redo`} isDisabled={!canRedo} onPress={() => desk.redo()} />
    </>
  );
}

function Zoom() {
  const { t } = useLingui();
  const { zoom, showsOverview } = useSettings();
  const zoomBy = (by: 1 | -1) => void loadZooming().then(zooming => zooming.zoomBy(by));
  return (
    <fieldset className={styles.zoom}>
      <legend className="sr">
        <Trans>Size of the board</Trans>
      </legend>
      <span className={styles.line} />
      <IconButton icon="minus" label={t`Smaller`} isDisabled={zoom <= SMALLEST} onPress={() => zoomBy(-1)} />
      <button
        type="button"
        className={styles.percent}
        onClick={() => void loadZooming().then(({ zoomTo }) => zoomTo(100))}
      >
        <span className="num">{zoom} %</span>
        <span className="sr">: {t`back to normal size`}</span>
      </button>
      <IconButton icon="plus" label={t`Larger`} isDisabled={zoom >= LARGEST} onPress={() => zoomBy(1)} />
      <IconButton
        icon="fit"
        label={t`Fit to the window`}
        onPress={() => void loadZooming().then(({ zoomToFit }) => zoomToFit())}
      />
      <IconButton
        icon="overview"
        label={showsOverview ? t`Hide the overview` : t`Show the overview`}
        onPress={() => changeSettings({ showsOverview: !showsOverview })}
      />
    </fieldset>
  );
}
