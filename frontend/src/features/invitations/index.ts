export { InvitationList } from "./InvitationList";
export { InviteDialog } from "./invite/LazyInviteDialog";
export { JoinPage } from "./join/JoinPage";
