/** What helps people at a canvas, in one piece: it is small, and fetched in a quiet moment. */
export { CanvasPalette } from "./CanvasPalette";
export { ExampleBeside } from "./ExampleBeside";
export { ExampleFold } from "./ExampleFold";
export { Lessons } from "./Lessons";
export { MoreList } from "./MoreList";
export { PersonMenu } from "./PersonMenu";
export { ShortcutSheet } from "./ShortcutSheet";
