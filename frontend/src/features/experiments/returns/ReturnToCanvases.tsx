import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { teamCanvasesQuery } from "@/features/canvases";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Link } from "@/ui/Link";
import type { Learning } from "../types";
import { ReturnDialog } from "./ReturnDialog";
import styles from "./Returns.module.css";
import { useMarkWords } from "./words";

type Props = { learning: Learning; team: string };

/** Where a learning went back to, or why nothing changes; and the way there. */
export default function ReturnToCanvases({ learning, team }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isSettled = learning.returns.length > 0 || learning.no_change_because !== "";
  return (
    <div className={styles.returns}>
      <Went learning={learning} team={team} />
      {learning.abilities.change && (
        <Button icon="arrow" variant={isSettled ? "bare" : "edge"} onPress={() => setIsOpen(true)}>
          {isSettled ? <Trans>Return it to another block</Trans> : <Trans>Return it to the canvases</Trans>}
        </Button>
      )}
      {isOpen && <ReturnDialog learning={learning} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function Went({ learning, team }: Props) {
  const { t } = useLingui();
  const words = useMarkWords();
  const { data: canvases = [] } = useQuery({
    ...teamCanvasesQuery(team),
    enabled: learning.returns.length > 0,
  });
  if (learning.returns.length === 0) {
    if (!learning.no_change_because) return null;
    return (
      <p className={styles.quiet}>
        <Trans>No canvas changes: {learning.no_change_because}</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.went} aria-label={t`Returned to`}>
      {learning.returns.map(one => (
        <li key={one.id}>
          <span aria-hidden="true">↩</span>
          <Link to="/canvases/$canvasId" params={{ canvasId: one.canvas }} hash={one.note ?? ""}>
            {canvases.find(({ id }) => id === one.canvas)?.title ?? t`A canvas`}
          </Link>
          {one.mark && <Chip>{words[one.mark]}</Chip>}
        </li>
      ))}
    </ul>
  );
}
