export { FrameHead } from "./FrameHead";
export { Frames } from "./Frames";
export { GroupRow } from "./GroupRow";
