export type { FeedSearch, ShareKind } from "./api";
export { BesidePage, type BesideSearch } from "./beside/BesidePage";
export { OneSharePage } from "./feed/OneSharePage";
export { SharedPage } from "./feed/SharedPage";
export { HelpPage } from "./help/HelpPage";
export { ExchangeSection } from "./programme/ExchangeSection";
