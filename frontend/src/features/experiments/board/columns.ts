import type { Experiment, State } from "../types";
import { STATES } from "../words";

type Column = { state: Exclude<State, "paused">; experiments: Experiment[] };

/** Where an experiment stands on the board: a paused one stays where it was paused. */
function placeOn({ state, paused_from }: Pick<Experiment, "state" | "paused_from">): State {
  return state === "paused" && paused_from ? paused_from : state;
}

/** All columns, the empty ones too; in each the one changed last comes first. */
export function columnsOf(experiments: readonly Experiment[]): Column[] {
  return STATES.map(state => ({
    state,
    experiments: inOrder(experiments.filter(each => placeOn(each) === state)),
  }));
}

/** The same in one list: those furthest on the way, and still under way, first. */
export function listOf(experiments: readonly Experiment[]): Experiment[] {
  return columnsOf(experiments)
    .toReversed()
    .flatMap(column => column.experiments)
    .toSorted((one, other) => Number(one.state === "closed") - Number(other.state === "closed"));
}

function inOrder(experiments: Experiment[]): Experiment[] {
  return experiments.toSorted((one, other) => other.changed_at.localeCompare(one.changed_at));
}
