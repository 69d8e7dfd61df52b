export { default as AskDialog, type Subject } from "./ask/AskDialog";
export { MyQuestions } from "./MyQuestions";
export { QuestionsPage } from "./page/QuestionsPage";
export { TeamQuestions } from "./TeamQuestions";
