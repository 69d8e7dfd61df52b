import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** An experiment in a list, and as its whole story. */
export type Experiment = Schemas["Experiment"];
export type Story = Schemas["Story"];

export type State = Schemas["ExperimentState"];
export type Assumption = Schemas["Assumption"];
export type AssumptionDetail = Schemas["AssumptionDetail"];
export type AssumptionState = Schemas["AssumptionState"];
export type Design = Schemas["Design"];
export type Line = Schemas["Line"];
export type Amendment = Schemas["Amendment"];
export type Round = Schemas["Iteration"];
export type Pilot = Schemas["Pilot"];
export type Trace = Schemas["Trace"];
export type Learning = Schemas["Learning"];
export type Decision = Schemas["Decision"];
export type Transition = Schemas["Transition"];
export type StepName = Schemas["TransitionName"];
export type Need = Schemas["Need"];
export type StepRequest = Schemas["StepRequest"];
