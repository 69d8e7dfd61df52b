export { type Anchor, countsOf, threadsQuery } from "./api";
export { Conversation } from "./Conversation";
export type { Described } from "./ThreadItem";
