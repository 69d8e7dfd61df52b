/** What people at a canvas do at the same time, in one piece: it comes right after the page. */
export { ClockHere } from "./ClockHere";
export { Together } from "./Together";
