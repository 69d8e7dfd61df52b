import { Link } from "@/ui/Link";
import type { TeamBoard } from "../api";
import { CellSign } from "./CellSign";
import { Experiments } from "./Experiments";
import styles from "./MatrixList.module.css";
import { TeamSentences } from "./TeamSentences";
import { useCellWords } from "./useCellWords";

/** The same for a phone: one team below the other. */
export function MatrixList({ teams }: { teams: readonly TeamBoard[] }) {
  const words = useCellWords();
  return (
    <ul className={styles.teams}>
      {teams.map(team => (
        <li key={team.team.id}>
          <h3>
            <Link to="/teams/$teamId" params={{ teamId: team.team.id }} className="">
              {team.team.name}
            </Link>
          </h3>
          <TeamSentences team={team} />
          <ol className={styles.cells}>
            {team.canvases.map(cell => (
              <li key={cell.id}>
                <Link to="/canvases/$canvasId" params={{ canvasId: cell.id }} className={styles.cell}>
                  <CellSign cell={cell} />
                  <span>
                    {cell.number} {cell.title}
                    <span className={styles.words}>{words(cell)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ol>
          <Experiments experiments={team.experiments} />
        </li>
      ))}
    </ul>
  );
}
