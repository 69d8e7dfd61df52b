export { AnswerPage } from "./AnswerPage";
export { LinePage } from "./LinePage";
export { AnsweredPage } from "./outside/AnsweredPage";
export { AskPage } from "./outside/AskPage";
