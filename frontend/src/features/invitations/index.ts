export { invitationsQuery } from "./api";
export { InvitationList } from "./InvitationList";
export type { InvitationStart } from "./invite/draft";
export { InviteDialog } from "./invite/LazyInviteDialog";
export { LinkToShare } from "./invite/LinkToShare";
export { JoinPage } from "./join/JoinPage";
