import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { useRoom, useStage } from "../desk/context";
import styles from "./Board.module.css";

/** While an arrow is being drawn: what to do next, and the way out. */
export default function ConnectHint() {
  const { desk, words } = useRoom();
  const from = useStage("connecting", stage => stage.connecting);
  if (!from) return null;
  return (
    <div className={styles.hint}>
      <p>{words.chooseTarget(words.name(desk.store.note(from)))}</p>
      <Button variant="bare" onPress={() => desk.stage.connect(null)}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
