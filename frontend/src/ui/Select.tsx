import { type ReactNode, useId } from "react";
import { cx } from "./cx";
import styles from "./Field.module.css";
import { useFieldError } from "./fieldErrors";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

type Option = { value: string; label: string };
type Props = {
  label: string;
  options: readonly Option[];
  name?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  hint?: ReactNode;
  isDisabled?: boolean;
  className?: string | undefined;
};

function Options({ options }: { options: readonly Option[] }) {
  return options.map(option => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}

/** A choice from a list. The browser's own control: on a phone it is the picker people know, and it weighs nothing. */
export function Select({ label, options, onChange, hint, isDisabled, className, ...rest }: Props) {
  const id = useId();
  const error = useFieldError(rest.name);
  const described = cx(hint ? `${id}-hint` : null, error && `${id}-error`) || undefined;
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.select}>
        <select
          {...rest}
          id={id}
          className={styles.input}
          disabled={isDisabled}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          onChange={event => onChange?.(event.target.value)}
        >
          <Options options={options} />
        </select>
        <Icon name="down" size="s" />
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

type BareProps = {
  label: string;
  icon: IconName;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
};

/** A quiet choice in a bar, with a sign before it. */
export function BareSelect({ label, icon, options, value, onChange }: BareProps) {
  return (
    <div className={cx(styles.select, styles.bare)}>
      <Icon name={icon} />
      <select
        aria-label={label}
        value={value}
        className={styles.input}
        onChange={event => onChange(event.target.value)}
      >
        <Options options={options} />
      </select>
      <Icon name="down" size="s" />
    </div>
  );
}
