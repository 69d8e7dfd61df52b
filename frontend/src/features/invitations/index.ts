export { InvitationList } from "./InvitationList";
export { InviteDialog } from "./invite/InviteDialog";
export { JoinPage } from "./join/JoinPage";
