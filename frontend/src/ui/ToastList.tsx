import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  type QueuedToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components/Toast";
import { Button, IconButton } from "./Button";
import { cx } from "./cx";
import { useLasting } from "./lasting";
import { useF6 } from "./reaching";
import styles from "./Toast.module.css";
import { type Message, onToast } from "./toast";

const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 });

/** The toasts themselves, fetched when there is something to say. F6 leads to them. */
export default function ToastList() {
  const { t } = useLingui();
  // From when it is shown: its code may have been fetched before, and the first toast is said again then.
  useEffect(() => onToast(message => void queue.add(message)), []);
  useF6();
  return (
    <AriaToastRegion queue={queue} aria-label={t`Messages`} className={cx(styles.region)}>
      {({ toast }) => <Toast toast={toast} />}
    </AriaToastRegion>
  );
}

function Toast({ toast }: { toast: QueuedToast<Message> }) {
  const { t } = useLingui();
  const { text, undo, act } = toast.content;
  const shown = useRef<HTMLDivElement>(null);
  const close = () => queue.close(toast.key);
  useLasting(shown, Boolean(undo ?? act), close);

  function run(chosen: () => void) {
    chosen();
    close();
  }

  return (
    <AriaToast ref={shown} toast={toast} className={cx(styles.toast)}>
      <ToastContent className={cx(styles.text)}>
        {/* The title names the toast to screen readers. */}
        <Text slot="title">{text}</Text>
      </ToastContent>
      {undo && (
        <Button variant="bare" className={styles.undo} onPress={() => run(undo)}>
          <Trans>Undo</Trans>
        </Button>
      )}
      {act && (
        <Button variant="bare" className={styles.undo} onPress={() => run(act.run)}>
          {act.label}
        </Button>
      )}
      <IconButton icon="close" label={t`Close`} className={styles.close} onPress={close} />
    </AriaToast>
  );
}
