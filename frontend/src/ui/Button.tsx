import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components/Button";
import styles from "./Button.module.css";
import { cx } from "./cx";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

export type ButtonLook = {
  /** fill: the one thing to do here. edge: another. bare: quiet. danger: takes something away. */
  variant?: "fill" | "edge" | "bare" | "danger";
  size?: "m" | "l";
  isWide?: boolean;
};

type Props = ButtonLook &
  Pick<
    ButtonProps,
    "onPress" | "isDisabled" | "isPending" | "type" | "slot" | "autoFocus" | "id" | "form"
  > & {
    icon?: IconName | undefined;
    children: ReactNode;
    className?: string | undefined;
    ref?: Ref<HTMLButtonElement>;
    "aria-label"?: string;
    "aria-describedby"?: string;
    /** Adds a note to the block around it. */
    "data-add"?: boolean;
  };

export function buttonClass({ variant = "edge", size = "m", isWide }: ButtonLook, className?: string) {
  return cx(styles.button, styles[variant], size === "l" && styles.large, isWide && styles.wide, className);
}

export function Button({ variant, size, isWide, icon, children, className, isPending, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      {...(isPending && WAITING)}
      className={buttonClass(
        { ...(variant && { variant }), ...(size && { size }), ...(isWide && { isWide }) },
        className,
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

/** While the answer is awaited: it keeps the focus, and pressing it again does nothing. */
const WAITING = {
  "data-pending": true,
  "aria-disabled": true,
  type: "button",
  onPress: () => undefined,
} as const;

type IconButtonProps = Pick<
  ButtonProps,
  "onPress" | "isDisabled" | "slot" | "autoFocus" | "aria-expanded" | "aria-pressed"
> & {
  icon: IconName;
  /** What it does, in words: shown to those who cannot see the sign, and as its hint. */
  label: string;
  isLarge?: boolean;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
};

/** A button that is only a sign. For close, menu, undo, more: everything else has a word. */
export function IconButton({ icon, label, isLarge, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={cx(styles.button, styles.sign, className)}>
      <Icon name={icon} size={isLarge ? "l" : "m"} />
    </AriaButton>
  );
}

type PlainButtonProps = Pick<ButtonProps, "onPress" | "isDisabled" | "autoFocus"> & {
  label: string;
  children: ReactNode;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
};

/** A button that looks like what is in it: a person, a picture. */
export function PlainButton({ label, children, className, ...rest }: PlainButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={cx(styles.plain, className)}>
      {children}
    </AriaButton>
  );
}
