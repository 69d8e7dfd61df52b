export { attach } from "./api";
export { Files } from "./Files";
export { type Kept, KeptFiles, keptOf, saveKept } from "./KeptFiles";
export { PickedList, Preview } from "./PickedList";
export { Pickers } from "./Pickers";
export type { Picked } from "./picking";
