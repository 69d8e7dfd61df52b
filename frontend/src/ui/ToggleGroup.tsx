import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { cx } from "./cx";
import { Icon } from "./Icon";
import type { IconName } from "./icons";
import styles from "./ToggleGroup.module.css";

type Props<T extends string> = {
  label: string;
  choices: readonly { id: T; label: string; icon?: IconName }[];
  value: T;
  onChange: (id: T) => void;
  isWide?: boolean;
};

/** A switch between a few views or settings, all in sight (segmented). */
export function ToggleGroup<T extends string>({ label, choices, value, onChange, isWide }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const next = choices.find(choice => keys.has(choice.id));
        if (next && next.id !== value) onChange(next.id);
      }}
      className={cx(styles.group, isWide && styles.wide)}
    >
      {choices.map(choice => (
        <ToggleButton key={choice.id} id={choice.id} className={cx(styles.choice)}>
          {choice.icon && <Icon name={choice.icon} />}
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
