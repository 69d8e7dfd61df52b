import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Standing } from "@/realtime/syncDocument";
import { announce } from "@/ui/announcer";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import type { IconName } from "@/ui/icons";
import styles from "./Page.module.css";

export type SavedState = "opening" | "saving" | "saved" | "offline" | "ended" | "notSaved";

/** What may be said about saving: "saved" only when the server has committed everything. */
export function savedState({ phase, waiting }: Standing, losses: number): SavedState {
  if (losses > 0 || (phase === "ended" && waiting > 0)) return "notSaved";
  if (phase === "offline" || phase === "ended") return phase;
  if (waiting > 0) return "saving";
  return phase === "opening" ? "opening" : "saved";
}

const SIGNS: Record<SavedState, IconName> = {
  opening: "refresh",
  saving: "refresh",
  saved: "check",
  offline: "clock",
  ended: "clock",
  notSaved: "warning",
};
const CALM_MS = 500;

/** "Saved" is shown a moment late: it would flicker between two letters. Bad news is never late, not by one drawing. */
function useCalm(state: SavedState): SavedState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    const timer = setTimeout(() => setShown(state), state === "saved" ? CALM_MS : 0);
    return () => clearTimeout(timer);
  }, [state]);
  return state === "saved" ? shown : state;
}

type Props = { standing: Standing; losses: number; onShowLosses: () => void };

/** The only place that speaks of saving. */
export function StateLine({ standing, losses, onShowLosses }: Props) {
  const { t } = useLingui();
  const { waiting } = standing;
  const state = useCalm(savedState(standing, losses));
  const words: Record<SavedState, string> = {
    opening: t`Opening`,
    saving: t`Saving`,
    saved: t`Saved`,
    offline:
      waiting > 0
        ? t`${plural(waiting, {
            one: "Offline, # change waits on this device",
            other: "Offline, # changes wait on this device",
          })}`
        : t`Offline. What you write waits on this device`,
    ended: t`Not connected`,
    notSaved: t`Not saved.`,
  };
  useSpoken(state, words[state]);
  return (
    <span className={cx(styles.state, styles[state])} data-state={state}>
      <Icon name={SIGNS[state]} size="s" />
      <span className={styles.stateWord}>{words[state]}</span>
      {losses > 0 && (
        <button type="button" className={styles.losses} onClick={onShowLosses}>
          <Trans>See what</Trans>
        </button>
      )}
    </span>
  );
}

/** Losing the connection and having it back is said aloud; ordinary saving is not. */
function useSpoken(state: SavedState, words: string): void {
  const before = useRef(state);
  useEffect(() => {
    const isNews =
      state === "offline" || state === "notSaved" || (state === "saved" && before.current === "offline");
    if (state !== before.current && isNews) announce(words);
    if (state !== "saving" && state !== "opening") before.current = state;
  }, [state, words]);
}
