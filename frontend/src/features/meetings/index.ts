export { type Meeting, meetingsQuery } from "./api";
export { gapsOf } from "./gaps";
export { MeetingPath } from "./MeetingPath";
export { meetingQuery } from "./page/api";
export { MeetingPage } from "./page/MeetingPage";
