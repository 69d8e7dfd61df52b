export { AnswerPage } from "./AnswerPage";
export { LinePage } from "./LinePage";
