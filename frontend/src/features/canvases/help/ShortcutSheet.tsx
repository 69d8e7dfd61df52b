import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "@/ui/Dialog";
import { Switch } from "@/ui/Switch";
import { NOTE_ACTIONS } from "../desk/actions";
import { changeSettings, useSettings } from "../hooks/settings";
import styles from "../panels/Panels.module.css";
import { commandKey, type PageActs, useActions } from "./useActions";

type Row = { keys: readonly string[]; does: string; isSingle?: boolean };

/** Every key that does something on a canvas. */
export function ShortcutSheet({ acts, onClose }: { acts: PageActs; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { hasSingleKeys } = useSettings();
  const command = commandKey();
  const actions = useActions(acts).filter(({ keys }) => keys);

  const anywhere: Row[] = [
    ...actions.map(({ keys = [], label, isSingle = false }) => ({ keys, does: label, isSingle })),
    { keys: [t`Space bar and drag`, t`Middle button and drag`], does: t`Move the board under the window` },
    { keys: [t`${command} and wheel`], does: t`Make the board larger or smaller there` },
    { keys: [`${command} V`], does: t`Add pasted lines or cells as notes` },
    { keys: [`${command} Z`], does: t`Take back what you did` },
    { keys: [`${command} Shift Z`, `${command} Y`], does: t`Do it again` },
  ];
  const onNote: Row[] = [
    { keys: ["← ↑ → ↓"], does: t`To the next note` },
    { keys: ["Home", "End"], does: t`To the first or last note of the block` },
    ...NOTE_ACTIONS.filter(({ keys }) => keys.length > 0).map(({ keys, label }) => ({
      keys: keys.map(key => (key.length === 1 ? key.toUpperCase() : key.replace("Mod", command))),
      does: i18n._(label),
      isSingle: keys.every(key => key.length === 1),
    })),
  ];
  const many: Row[] = [
    { keys: ["Shift ← ↑ → ↓"], does: t`Select the next note, too` },
    { keys: [t`Shift Space bar`], does: t`Select a note besides others, or not` },
    { keys: [`${command} A`], does: t`Select all notes of the block` },
    { keys: ["Esc"], does: t`Select none` },
    { keys: ["Enter"], does: t`On the name of a group: name it anew` },
    { keys: [t`Space bar`], does: t`On the name of a group: move all its notes` },
  ];
  const inHand: Row[] = [
    { keys: [t`Space bar`], does: t`Pick a note up, put it down` },
    { keys: ["← ↑ → ↓"], does: t`Move it` },
    { keys: ["Shift ← ↑ → ↓"], does: t`Move it by a small step on a map` },
    { keys: ["Tab", "Page Down"], does: t`To the next block` },
    { keys: ["Esc"], does: t`Put it back` },
  ];
  const writing: Row[] = [
    { keys: ["Esc"], does: t`Stop writing; the text is kept` },
    { keys: [`${command} Enter`], does: t`Begin the next note; in a comment: send` },
  ];
  return (
    <Dialog title={t`Keyboard shortcuts`} isOpen onClose={onClose}>
      <div className={styles.sheet}>
        <Keys title={t`Anywhere`} rows={anywhere} hasSingleKeys={hasSingleKeys} />
        <Keys title={t`On a note`} rows={onNote} hasSingleKeys={hasSingleKeys} />
        <Keys title={t`Several notes`} rows={many} hasSingleKeys={hasSingleKeys} />
        <Keys title={t`Moving a note`} rows={inHand} hasSingleKeys={hasSingleKeys} />
        <Keys title={t`Writing`} rows={writing} hasSingleKeys={hasSingleKeys} />
        <Switch isSelected={hasSingleKeys} onChange={on => changeSettings({ hasSingleKeys: on })}>
          <Trans>Single letters as shortcuts</Trans>
        </Switch>
      </div>
    </Dialog>
  );
}

function Keys({
  title,
  rows,
  hasSingleKeys,
}: {
  title: string;
  rows: readonly Row[];
  hasSingleKeys: boolean;
}) {
  const shown = rows.filter(({ isSingle }) => hasSingleKeys || !isSingle);
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles.keys}>
        {shown.map(({ keys, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
