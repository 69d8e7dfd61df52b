export { AnswerPage } from "./AnswerPage";
