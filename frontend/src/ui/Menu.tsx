import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  type Selection,
} from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { cx } from "./cx";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import styles from "./overlay.module.css";
import { useIsNarrow } from "./useMedia";

export type MenuEntry = {
  id: string;
  label: string;
  hint?: ReactNode;
  icon?: IconName;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** An address to go to instead of an action. */
  href?: string;
  onAction?: () => void;
};

type Props = {
  /** The button that opens it. */
  trigger: ReactElement;
  label: string;
  /** Groups of entries; a line is drawn between two. */
  groups: readonly (readonly MenuEntry[])[];
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
  /** It is open from the beginning: its button has been pressed already (`LazyMenu`). */
  isOpenAtFirst?: boolean;
};

/** A list of things to do, opened by a button. */
export function Menu({ trigger, label, groups, placement = "bottom end", isOpenAtFirst = false }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  // In a second step: closing gives the focus back to what has it when the list appears, by then the button.
  useEffect(() => {
    if (isOpenAtFirst) setIsOpen(true);
  }, [isOpenAtFirst]);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      {trigger}
      <Sheet placement={placement}>
        <AriaMenu
          aria-label={label}
          className={cx(styles.menu)}
          {...(isOpenAtFirst && { autoFocus: "first" as const })}
        >
          {groups.flatMap((group, index) => [
            ...(index > 0 ? [<Separator key={`line-${group[0]?.id}`} className={cx(styles.line)} />] : []),
            ...group.map(entry => <Entry key={entry.id} entry={entry} />),
          ])}
        </AriaMenu>
      </Sheet>
    </MenuTrigger>
  );
}

/** Beside its button; on a phone at the lower edge, where the whole of a long list can be seen and reached. */
function Sheet({ placement, children }: { placement: NonNullable<Props["placement"]>; children: ReactNode }) {
  const isNarrow = useIsNarrow();
  return (
    <Popover placement={placement} className={cx(styles.popover, isNarrow && styles.low)} offset={6}>
      {children}
    </Popover>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <AriaMenuItem
      id={entry.id}
      textValue={entry.label}
      className={cx(styles.item)}
      isDisabled={entry.isDisabled ?? false}
      data-danger={entry.isDanger || undefined}
      {...(entry.href && { href: entry.href })}
      {...(entry.onAction && { onAction: entry.onAction })}
    >
      {entry.icon && <Icon name={entry.icon} />}
      <span className={styles.body}>
        <span className={styles.name}>{entry.label}</span>
        {entry.hint && <span className={styles.note}>{entry.hint}</span>}
      </span>
    </AriaMenuItem>
  );
}

type ChoiceProps = Omit<Props, "groups" | "isOpenAtFirst"> & {
  choices: readonly { id: string; label: string; hint?: ReactNode }[];
  value: string;
  onChange: (id: string) => void;
};

/** A menu of which one is chosen now. */
export function ChoiceMenu({
  trigger,
  label,
  choices,
  value,
  onChange,
  placement = "bottom end",
}: ChoiceProps) {
  function choose(selection: Selection) {
    const id = selection === "all" ? undefined : [...selection][0];
    if (typeof id === "string" && id !== value) onChange(id);
  }
  return (
    <MenuTrigger>
      {trigger}
      <Sheet placement={placement}>
        <AriaMenu
          aria-label={label}
          className={cx(styles.menu)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={choose}
        >
          {choices.map(choice => (
            <AriaMenuItem key={choice.id} id={choice.id} textValue={choice.label} className={cx(styles.item)}>
              <span className={styles.tick}>{choice.id === value && <Icon name="check" />}</span>
              <span className={styles.body}>
                <span className={styles.name}>{choice.label}</span>
                {choice.hint && <span className={styles.note}>{choice.hint}</span>}
              </span>
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Sheet>
    </MenuTrigger>
  );
}
