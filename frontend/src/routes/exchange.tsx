import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Shell } from "@/app/Shell";
import { BesidePage, HelpPage, OneSharePage, SharedPage } from "@/features/exchange";
import { programmeQuery } from "@/features/teams";
import { Link } from "@/ui/Link";

const shared = getRouteApi("/inside/programmes/$programmeId/exchange");
const one = getRouteApi("/inside/programmes/$programmeId/exchange/shares/$shareId");
const beside = getRouteApi("/inside/programmes/$programmeId/exchange/side-by-side");
const help = getRouteApi("/inside/programmes/$programmeId/exchange/help");

type Props = { programmeId: string; width?: "page" | "read"; children: ReactNode };

function Around({ programmeId, width = "read", children }: Props) {
  const { data } = useQuery(programmeQuery(programmeId));
  const crumbs = data
    ? [
        <Link key="programme" to="/programmes/$programmeId" params={{ programmeId }} className="">
          {data.name}
        </Link>,
      ]
    : [];
  return (
    <Shell crumbs={crumbs} here={<Trans>Learning between teams</Trans>} width={width}>
      {children}
    </Shell>
  );
}

export function SharedRoute() {
  const { programmeId } = shared.useParams();
  const { team, share, thing, block, ...search } = shared.useSearch();
  const navigate = shared.useNavigate();
  const wish =
    team && share && thing ? { team, pointer: { kind: share, thing, block: block ?? "" } } : undefined;
  return (
    <Around programmeId={programmeId}>
      <SharedPage
        programmeId={programmeId}
        search={search}
        onSearch={next => void navigate({ search: next, replace: true })}
        wish={wish}
        onWishEnded={() => void navigate({ search, replace: true })}
      />
    </Around>
  );
}

export function OneShareRoute() {
  const { programmeId, shareId } = one.useParams();
  const { comment } = one.useSearch();
  return (
    <Around programmeId={programmeId}>
      <OneSharePage key={shareId} programmeId={programmeId} shareId={shareId} comment={comment} />
    </Around>
  );
}

export function BesideRoute() {
  const { programmeId } = beside.useParams();
  return (
    <Around programmeId={programmeId} width="page">
      <BesidePage programmeId={programmeId} search={beside.useSearch()} />
    </Around>
  );
}

export function HelpRoute() {
  const { programmeId } = help.useParams();
  return (
    <Around programmeId={programmeId}>
      <HelpPage programmeId={programmeId} />
    </Around>
  );
}
