import { Trans } from "@lingui/react/macro";
import { Link } from "@/ui/Link";
import type { Cell, TeamBoard } from "../api";
import { CellSign } from "./CellSign";
import { Experiments } from "./Experiments";
import styles from "./Matrix.module.css";
import { TeamSentences } from "./TeamSentences";
import { useCellWords } from "./useCellWords";

/** Teams by canvases, as a table. */
export function Matrix({ teams }: { teams: readonly TeamBoard[] }) {
  const columns = teams[0]?.canvases ?? [];
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <thead>
          <PhaseRow columns={columns} />
          <tr>
            <th scope="col" className={styles.team}>
              <Trans>Team</Trans>
            </th>
            {columns.map((cell, place) => (
              <th key={cell.number} scope="col" data-begins={begins(columns, place)} title={cell.title}>
                <span aria-hidden="true">{cell.number}</span>
                <span className="sr">
                  {cell.number} {cell.title}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.tried}>
              <Trans>Experiments</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map(team => (
            <Row key={team.team.id} team={team} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a canvas is the first of its phase: a hairline stands before it. */
function begins(cells: readonly Cell[], place: number): true | undefined {
  return cells[place]?.phase.number !== cells[place - 1]?.phase.number || undefined;
}

function PhaseRow({ columns }: { columns: readonly Cell[] }) {
  const first = columns.filter((_, place) => begins(columns, place));
  return (
    <tr className={styles.phases}>
      <td />
      {first.map(({ phase }) => (
        <th
          key={phase.number}
          scope="colgroup"
          colSpan={columns.filter(cell => cell.phase.number === phase.number).length}
          data-begins
        >
          {phase.title}
        </th>
      ))}
      <td />
    </tr>
  );
}

function Row({ team }: { team: TeamBoard }) {
  const words = useCellWords();
  return (
    <tr>
      <th scope="row" className={styles.team}>
        <Link to="/teams/$teamId" params={{ teamId: team.team.id }} className={styles.name}>
          {team.team.name}
        </Link>
        <TeamSentences team={team} />
      </th>
      {team.canvases.map((cell, place) => (
        <td key={cell.id} data-begins={begins(team.canvases, place)}>
          <Link
            to="/canvases/$canvasId"
            params={{ canvasId: cell.id }}
            className={styles.cell}
            title={`${cell.number} ${cell.title}: ${words(cell)}`}
          >
            <CellSign cell={cell} />
            <span className="sr">{`${cell.title}: ${words(cell)}`}</span>
          </Link>
        </td>
      ))}
      <td className={styles.tried}>
        <Experiments experiments={team.experiments} />
      </td>
    </tr>
  );
}
