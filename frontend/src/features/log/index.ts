export { EntryPage } from "./EntryPage";
export { LogPage } from "./LogPage";
export { type LogSearch, searchFrom } from "./search";
