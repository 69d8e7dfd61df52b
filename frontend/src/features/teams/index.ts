export { membershipsQuery, teamQuery } from "./api";
export { Feed } from "./feed/Feed";
export { PeoplePage } from "./people/PeoplePage";
export type { Programme } from "./programme/api";
export { programmeQuery } from "./programme/api";
export { NewProgramme } from "./programme/NewProgramme";
export { ProgrammePage } from "./programme/ProgrammePage";
export { TeamSpace } from "./space/TeamSpace";
