import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { type Exchange, exchangeQuery } from "../api";
import styles from "./Exchange.module.css";

type Props = {
  programmeId: string;
  here: "shared" | "beside" | "help";
  children: (exchange: Exchange) => ReactNode;
};

/** What the three pages of the exchange have around them. */
export function ExchangeFrame({ programmeId, here, children }: Props) {
  const exchange = useQuery(exchangeQuery(programmeId));
  return (
    <Loaded query={exchange} skeleton={<Outline />} isPage>
      {data => (
        <>
          <PageTitle>
            <Trans>Learning between teams</Trans>
          </PageTitle>
          <p className={styles.lead}>
            <Trans>
              Read by everybody in the programme’s teams. Each team chooses what it shows, and takes it back
              when it wants.
            </Trans>
          </p>
          <Ways programmeId={programmeId} here={here} open={data.totals.help_open} />
          {children(data)}
        </>
      )}
    </Loaded>
  );
}

type WaysProps = Omit<Props, "children"> & { open: number };

function Ways({ programmeId, here, open }: WaysProps) {
  const { t } = useLingui();
  const params = { programmeId };
  const at = (place: Props["here"]) => ({ ...(place === here && { "aria-current": "page" as const }) });
  return (
    <nav aria-label={t`Learning between teams`} className={styles.ways}>
      <Link
        to="/programmes/$programmeId/exchange"
        params={params}
        activeOptions={{ exact: true, includeSearch: false }}
        className=""
        {...at("shared")}
      >
        <Trans>Shared</Trans>
      </Link>
      <Link
        to="/programmes/$programmeId/exchange/side-by-side"
        params={params}
        className=""
        {...at("beside")}
      >
        <Trans>Side by side</Trans>
      </Link>
      <Link to="/programmes/$programmeId/exchange/help" params={params} className="" {...at("help")}>
        <Trans>Help</Trans>
        {open > 0 && (
          <span className={styles.count}>
            {open}
            <span className="sr">
              {" "}
              <Plural value={open} one="open request" other="open requests" />
            </span>
          </span>
        )}
      </Link>
    </nav>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="40%" />
      <SkeletonRows rows={4} />
    </Skeleton>
  );
}
