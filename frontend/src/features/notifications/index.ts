export { Bell } from "./Bell";
export { NotificationChoices } from "./choices/NotificationChoices";
export { TeamPost } from "./choices/TeamPost";
export { InboxPage } from "./inbox/InboxPage";
