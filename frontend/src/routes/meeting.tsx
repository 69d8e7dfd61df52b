import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { MeetingPage, meetingQuery } from "@/features/meetings";
import { Link } from "@/ui/Link";

const route = getRouteApi("/inside/meetings/$meetingId");

export function MeetingRoute() {
  const { meetingId } = route.useParams();
  const { data, isError } = useQuery(meetingQuery(meetingId));
  const crumbs = data
    ? [
        <Link
          key="programme"
          to="/programmes/$programmeId"
          params={{ programmeId: data.programme }}
          className=""
        >
          {data.programme_name}
        </Link>,
      ]
    : [];
  return (
    <Shell crumbs={crumbs} here={data?.title ?? (isError ? null : " ")}>
      <MeetingPage key={meetingId} meetingId={meetingId} />
    </Shell>
  );
}
