export { CanvasSetsSection } from "./CanvasSetsSection";
export { CanvasSetsPage } from "./page/CanvasSetsPage";
