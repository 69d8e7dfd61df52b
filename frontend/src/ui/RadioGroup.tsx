import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { RadioGroup as AriaRadioGroup, Radio, type RadioGroupProps } from "react-aria-components/RadioGroup";
import styles from "./Choice.module.css";
import { cx } from "./cx";
import { useFieldError } from "./fieldErrors";

export type Choice = { value: string; label: string; hint?: ReactNode; isDisabled?: boolean };

type Props = Pick<RadioGroupProps, "name" | "value" | "defaultValue" | "onChange" | "isDisabled"> & {
  label: string;
  isLabelHidden?: boolean;
  choices: readonly Choice[];
};

/** One of a few, each explained in a sentence. */
export function RadioGroup({ label, isLabelHidden, choices, ...rest }: Props) {
  const error = useFieldError(rest.name);
  return (
    <AriaRadioGroup
      {...rest}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={cx(styles.group)}
    >
      <Label className={cx(styles.legend, isLabelHidden && "sr")}>{label}</Label>
      {choices.map(choice => (
        <Radio
          key={choice.value}
          value={choice.value}
          isDisabled={choice.isDisabled ?? false}
          className={cx(styles.choice)}
        >
          <span className={styles.round} aria-hidden="true" />
          <span>
            <span className={styles.word}>{choice.label}</span>
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </Radio>
      ))}
      <FieldError className={cx(styles.error)}>{error}</FieldError>
    </AriaRadioGroup>
  );
}
