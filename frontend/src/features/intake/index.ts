export { ApplicationPage } from "./apply/ApplicationPage";
export { CallPage } from "./apply/CallPage";
export { IntakePage } from "./desk/IntakePage";
export { IntakeSection } from "./IntakeSection";
