import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { Loaded } from "@/ui/Loaded";
import { Select } from "@/ui/Select";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type CanvasChoice, choicesQuery, type Team } from "../api";
import { type Choice, useAgree } from "./api";
import styles from "./Beside.module.css";

type Props = { programme: string; teams: readonly Team[]; onClose: () => void };

/** What the team lets stand beside others. Each choice holds from the moment it is made. */
export default function AgreeDialog({ programme, teams, onClose }: Props) {
  const { t } = useLingui();
  const [team, setTeam] = useState(teams[0]?.id ?? "");
  const choices = useQuery(choicesQuery(programme, team));
  return (
    <Dialog title={t`What our team shows`} isOpen onClose={onClose}>
      <div className={styles.agree}>
        {teams.length > 1 && (
          <Select
            label={t`Team`}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={team}
            onChange={setTeam}
          />
        )}
        <p className="small quiet">
          <Trans>
            Others see these blocks as they are at any time, without names and without what guests wrote, once
            a second team agrees. Take a tick away and they are gone at once.
          </Trans>
        </p>
        <Loaded
          query={choices}
          skeleton={
            <Skeleton>
              <SkeletonRows rows={6} />
            </Skeleton>
          }
        >
          {canvases =>
            canvases.map(canvas => <Canvas key={canvas.id} programme={programme} canvas={canvas} />)
          }
        </Loaded>
        <FormActions>
          <Button variant="fill" onPress={onClose}>
            <Trans>Done</Trans>
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}

function Canvas({ programme, canvas }: { programme: string; canvas: CanvasChoice }) {
  const agree = useAgree(programme);
  const problem = useProblem(agree.error);
  const { id, number, title, agreement, blocks } = canvas;
  const isWhole = agreement !== null;
  const some = blocks.filter(block => block.agreement !== null).length;
  const toggle = (choice: Choice) => agree.mutate(choice);
  return (
    <details className={styles.canvas} open={some > 0}>
      <summary>
        {number} {title}
        {isWhole ? (
          <span className="small quiet">
            <Trans>all blocks</Trans>
          </span>
        ) : (
          some > 0 && <span className="small quiet">{some}</span>
        )}
      </summary>
      {problem && <p className={styles.refused}>{problem.detail}</p>}
      <Checkbox isSelected={isWhole} onChange={() => toggle({ canvas: id, block: "", agreement })}>
        <Trans>The whole canvas</Trans>
      </Checkbox>
      {blocks.map(block => (
        <Checkbox
          key={block.id}
          isSelected={isWhole || block.agreement !== null}
          isDisabled={isWhole}
          onChange={() => toggle({ canvas: id, block: block.id, agreement: block.agreement })}
        >
          {block.title}
        </Checkbox>
      ))}
    </details>
  );
}
