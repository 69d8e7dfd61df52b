export { EntryPage } from "./EntryPage";
export { LogPage } from "./LogPage";
export { startSending } from "./outbox/sender";
export { type LogSearch, searchFrom } from "./search";
