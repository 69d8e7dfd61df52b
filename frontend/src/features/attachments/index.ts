export { attach, type Beside } from "./api";
export { Files } from "./Files";
export { type Kept, KeptFiles, keptOf, saveKept } from "./KeptFiles";
export { PickedList, Preview } from "./PickedList";
export { Pickers } from "./Pickers";
export { isPicture, PICTURES, type Picked, pick } from "./picking";
export { type FilesInHand, useFiles } from "./useFiles";
