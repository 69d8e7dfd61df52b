export { InvitationList } from "./InvitationList";
export { InviteDialog } from "./invite/LazyInviteDialog";
export { LinkToShare } from "./invite/LinkToShare";
export { JoinPage } from "./join/JoinPage";
