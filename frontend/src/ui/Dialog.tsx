import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import { Button, IconButton } from "./Button";
import { cx } from "./cx";
import { FormActions } from "./FormActions";
import styles from "./overlay.module.css";

type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** small: a question. wide: two columns. */
  size?: "small" | "normal" | "wide";
  children: ReactNode;
};

/** A task that holds the page until it is done or left. Esc and the cross leave; on a phone it fills the screen. */
export function Dialog({ title, isOpen, onClose, size = "normal", children }: DialogProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={open => !open && onClose()}
      isDismissable={size === "small"}
      className={cx(styles.scrim)}
    >
      <Modal
        className={cx(styles.modal, size === "wide" && styles.wide)}
        data-small={size === "small" || undefined}
      >
        <AriaDialog className={cx(styles.dialog)}>
          <div className={styles.top}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            <IconButton icon="close" label={t`Close`} onPress={onClose} />
          </div>
          <div className={styles.content} data-task="">
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

type ConfirmProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** The word of the thing to be done, as on the button that asked. */
  action: string;
  isPending?: boolean;
  children: ReactNode;
};

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ onConfirm, action, isPending, children, ...rest }: ConfirmProps) {
  return (
    <Dialog {...rest} size="small">
      <div>{children}</div>
      <FormActions>
        <Button variant="danger" onPress={onConfirm} isPending={isPending ?? false}>
          {action}
        </Button>
        <Button variant="bare" onPress={rest.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Dialog>
  );
}

type PopoverProps = {
  trigger: ReactElement;
  label: string;
  placement?: "bottom start" | "bottom end" | "top" | "bottom";
  children: ReactNode;
};

/** A small floating surface beside the button that opened it. */
export function Popover({ trigger, label, placement = "bottom end", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover placement={placement} offset={6} className={cx(styles.popover)}>
        <AriaDialog aria-label={label} className={cx(styles.dialog, styles.padded)}>
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
