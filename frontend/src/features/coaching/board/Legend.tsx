import { Trans } from "@lingui/react/macro";
import type { Cell, LastMeeting } from "../api";
import { CellSign } from "./CellSign";
import styles from "./Legend.module.css";

const PLAIN = {
  state: "filled",
  is_stale: false,
  has_moved: false,
  blocks_started: 1,
  blocks_total: 2,
} as const;

function Sign(changes: Partial<Cell>) {
  return <CellSign cell={{ ...PLAIN, ...changes }} />;
}

/** What the signs of the matrix mean. */
export function Legend({ meeting }: { meeting: LastMeeting | null }) {
  return (
    <ul className={styles.legend}>
      <li>
        <Sign /> <Trans>filled</Trans>
      </li>
      <li>
        <Sign state="started" /> <Trans>begun</Trans>
      </li>
      <li>
        <Sign state="empty" /> <Trans>not begun</Trans>
      </li>
      <li>
        <Sign is_stale /> <Trans>untouched for four weeks</Trans>
      </li>
      {meeting && (
        <li>
          <Sign has_moved /> <Trans>moved since meeting {meeting.number}</Trans>
        </li>
      )}
    </ul>
  );
}
