import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components/Toast";
import { Button, IconButton } from "./Button";
import { cx } from "./cx";
import styles from "./Toast.module.css";
import { type Message, onToast } from "./toast";

const LONG_ENOUGH_MS = 10_000;
const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 });

/** The toasts themselves, fetched when there is something to say. F6 leads to them. */
export default function ToastList() {
  const { t } = useLingui();
  // From when it is shown: its code may have been fetched before, and the first toast is said again then.
  useEffect(() => onToast(message => void queue.add(message, { timeout: LONG_ENOUGH_MS })), []);
  return (
    <AriaToastRegion queue={queue} aria-label={t`Messages`} className={cx(styles.region)}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className={cx(styles.toast)}>
          <ToastContent className={cx(styles.text)}>
            {/* The title names the toast to screen readers. */}
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          {shown.content.undo && (
            <Button
              variant="bare"
              className={styles.undo}
              onPress={() => {
                shown.content.undo?.();
                queue.close(shown.key);
              }}
            >
              <Trans>Undo</Trans>
            </Button>
          )}
          {shown.content.act && (
            <Button
              variant="bare"
              className={styles.undo}
              onPress={() => {
                shown.content.act?.run();
                queue.close(shown.key);
              }}
            >
              {shown.content.act.label}
            </Button>
          )}
          <IconButton
            icon="close"
            label={t`Close`}
            className={styles.close}
            onPress={() => queue.close(shown.key)}
          />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
