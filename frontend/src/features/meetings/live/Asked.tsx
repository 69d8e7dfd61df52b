import type { MeetingDetail } from "../page/api";
import { Questions } from "./Questions";

/** When the meeting has ended: what was asked, so that it can still be answered. */
export default function Asked({ meeting }: { meeting: MeetingDetail }) {
  return <Questions meeting={meeting} isOpen={false} />;
}
