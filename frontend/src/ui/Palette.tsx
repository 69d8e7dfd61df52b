import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { cx } from "./cx";
import { Dialog } from "./Dialog";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import styles from "./Palette.module.css";
import { foundIn } from "./paletteSearch";

/** One thing to do, to go to or to find. Those of a group stand together, in the order given. */
export type PaletteItem = {
  id: string;
  group: string;
  label: string;
  icon: IconName;
  /** A few words more, at the end of the line. */
  hint?: string;
  keys?: readonly string[];
  /** Not in the whole list: only when it is looked for. */
  isHidden?: boolean;
  run: () => void;
};

/** A part that knows where one can go from a team's page. */
export type GoingProps = {
  team: string;
  /** The canvas one is at. */
  here: string;
  children: (items: readonly PaletteItem[]) => ReactNode;
};

type Props = {
  title: string;
  /** What can be written in the field. */
  label: string;
  /** Said when nothing fits. */
  nothing: string;
  items: readonly PaletteItem[];
  onClose: () => void;
};

/** The dialog has to be gone, and the focus back where it was, before something else takes it. */
const AFTERWARDS_MS = 80;

/** A field and the list of what it finds: a combobox by the ARIA pattern. The focus stays in the field. */
export function Palette({ title, label, nothing, items, onClose }: Props) {
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Finder {...{ label, nothing, items, onClose }} />
    </Dialog>
  );
}

function Finder({ label, nothing, items, onClose }: Omit<Props, "title">) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = foundIn(items, query);
  const at = Math.min(chosen, found.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    field.current?.focus();
  }, []);
  // Nothing is given back: some browsers answer scrolling with a promise, which is no way to clean up.
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: "nearest" });
  }, [id, at]);

  function run(item: PaletteItem) {
    onClose();
    setTimeout(item.run, AFTERWARDS_MS);
  }

  function press(event: KeyboardEvent) {
    const to = destination(event.key, at, found.length);
    const item = found[at];
    if (event.key === "Enter" && item && !event.nativeEvent.isComposing) run(item);
    else if (to === undefined) return;
    else setChosen(to);
    event.preventDefault();
  }

  return (
    <div className={styles.palette}>
      <input
        ref={field}
        role="combobox"
        className={styles.field}
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? optionId(at) : undefined}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={press}
        onChange={event => {
          setQuery(event.target.value);
          setChosen(0);
        }}
      />
      <p role="status" className={styles.nothing}>
        {found.length === 0 && nothing}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {found.map((item, index) => (
          <Option
            key={item.id}
            id={optionId(index)}
            item={item}
            isChosen={index === at}
            hasHead={item.group !== found[index - 1]?.group}
            onPoint={() => setChosen(index)}
            onRun={() => run(item)}
          />
        ))}
      </div>
    </div>
  );
}

/** Where a key leads in the list; round its ends. */
function destination(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at + count - 1) % count;
  if (key === "PageDown") return Math.min(count - 1, at + 8);
  return key === "PageUp" ? Math.max(0, at - 8) : undefined;
}

type OptionProps = {
  id: string;
  item: PaletteItem;
  isChosen: boolean;
  hasHead: boolean;
  onPoint: () => void;
  onRun: () => void;
};

function Option({ id, item, isChosen, hasHead, onPoint, onRun }: OptionProps) {
  return (
    <>
      {hasHead && (
        <p className={styles.head} role="presentation">
          {item.group}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, by the combobox pattern */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field */}
      <div
        id={id}
        role="option"
        aria-selected={isChosen}
        className={cx(styles.option, isChosen && styles.chosen)}
        onPointerMove={onPoint}
        onClick={onRun}
      >
        <Icon name={item.icon} />
        <span className={styles.label}>
          {item.label}
          <span className="sr">, {item.group}</span>
        </span>
        {item.hint && <span className={styles.hint}>{item.hint}</span>}
        {item.keys?.map(key => (
          <kbd key={key}>{key}</kbd>
        ))}
      </div>
    </>
  );
}
