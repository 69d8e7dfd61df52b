import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps } from "react-aria-components/TextField";
import { cx } from "./cx";
import styles from "./Field.module.css";
import { useFieldError } from "./fieldErrors";

type Common = Pick<
  TextFieldProps,
  | "name"
  | "value"
  | "defaultValue"
  | "onChange"
  | "isRequired"
  | "isDisabled"
  | "isReadOnly"
  | "maxLength"
  | "autoFocus"
> & {
  label: string;
  /** Hides the label from sight; screen readers keep it. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  className?: string | undefined;
};

type TextFieldOwnProps = Common &
  Pick<TextFieldProps, "type" | "inputMode" | "spellCheck" | "onKeyDown"> & {
    autoComplete?: HTMLInputAutoCompleteAttribute;
    placeholder?: string;
    isLarge?: boolean;
    inputRef?: Ref<HTMLInputElement>;
  };

/** One line of text with its label, hint and error. Inside a `Form` the error comes by `name`. */
export function TextField(props: TextFieldOwnProps) {
  const { isLarge, inputRef, placeholder = "", ...framed } = props;
  return (
    <Framed {...framed}>
      <Input
        ref={inputRef ?? null}
        placeholder={placeholder}
        className={cx(styles.input, isLarge && styles.large)}
      />
    </Framed>
  );
}

type TextAreaProps = Common & { rows?: number; placeholder?: string; inputRef?: Ref<HTMLTextAreaElement> };

/** Several lines of text; grows with what is written. */
export function TextArea({ rows = 3, placeholder = "", inputRef, ...framed }: TextAreaProps) {
  return (
    <Framed {...framed}>
      <AriaTextArea
        ref={inputRef ?? null}
        rows={rows}
        placeholder={placeholder}
        className={cx(styles.input, styles.area)}
      />
    </Framed>
  );
}

/** What stands around every field of text: label and hint above, the error below. */
function Framed({
  label,
  isLabelHidden,
  hint,
  className,
  children,
  ...rest
}: Common & { children: ReactNode }) {
  const error = useFieldError(rest.name);
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={cx(styles.field, className)}
    >
      <Label className={cx(styles.label, isLabelHidden && "sr")}>{label}</Label>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      {children}
      <FieldError className={cx(styles.error)}>{error}</FieldError>
    </AriaTextField>
  );
}
