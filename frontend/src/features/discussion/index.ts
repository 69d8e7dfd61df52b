export { type Anchor, countsOf, threadQuery, threadsQuery } from "./api";
export { Conversation } from "./Conversation";
export { type Described, ThreadItem } from "./ThreadItem";
