export { type Canvas, programmeCanvasesQuery, teamCanvasesQuery } from "./api";
export { CanvasDots } from "./CanvasDots";
export type { Extra, Extras, NoteChip } from "./desk/extras";
export type { BesideNotes, NotesHere } from "./page/Beside";
export { CanvasPage } from "./page/CanvasPage";
export { canvasQuery } from "./page/query";
export { Trail, TrailSkeleton } from "./Trail";
export { trailOf } from "./trail";
export { useStateWords } from "./useStateWords";
