import type { ReactNode } from "react";
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection, type Selection } from "react-aria-components/ListBox";
import { cx } from "./cx";
import { Icon } from "./Icon";
import styles from "./PickList.module.css";

/** `text` is what the item is called, and found by when its first letters are typed. */
export type PickItem = { id: string; text: string; content: ReactNode };
export type PickSection = { id: string; title: string; items: readonly PickItem[] };

type Props = {
  label: string;
  sections: readonly PickSection[];
  picked: ReadonlySet<string>;
  /** What is picked now, of those that the list shows. */
  onPick: (ids: string[]) => void;
};

/** A long list under headings, several of which are picked: one stop for Tab, arrows inside, Space or Enter picks. */
export function PickList({ label, sections, picked, onPick }: Props) {
  function pick(selection: Selection) {
    const ids = sections.flatMap(({ items }) => items.map(({ id }) => id));
    onPick(ids.filter(id => selection === "all" || selection.has(id)));
  }
  return (
    <ListBox
      aria-label={label}
      className={cx(styles.list)}
      selectionMode="multiple"
      selectionBehavior="toggle"
      escapeKeyBehavior="none"
      selectedKeys={picked}
      onSelectionChange={pick}
    >
      {sections.map(({ id, title, items }) => (
        <ListBoxSection key={id} id={`section ${id}`}>
          <Header className={cx(styles.head)}>{title}</Header>
          {items.map(item => (
            <ListBoxItem key={item.id} id={item.id} textValue={item.text} className={cx(styles.option)}>
              <span className={styles.square} aria-hidden="true">
                <Icon name="check" size="s" />
              </span>
              {item.content}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
