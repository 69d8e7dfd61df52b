import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, LinkButton } from "@/ui/Link";
import { Section } from "@/ui/Page";
import { exchangeQuery } from "../api";
import styles from "./ExchangeSection.module.css";

/** What the teams of a programme have for each other, in a line of sums: none of it by team. */
export function ExchangeSection({ programmeId }: { programmeId: string }) {
  const { data } = useQuery(exchangeQuery(programmeId));
  const params = { programmeId };
  return (
    <Section
      id="exchange"
      title={<Trans>Learning between teams</Trans>}
      action={
        <LinkButton to="/programmes/$programmeId/exchange" params={params} icon="share">
          <Trans>See what teams share</Trans>
        </LinkButton>
      }
    >
      {data && (
        <ul className={styles.sums}>
          <li>
            <Plural value={data.totals.shared} one="# thing shared" other="# things shared" />
          </li>
          <li>
            <Plural
              value={data.totals.learnings}
              one="# learning among them"
              other="# learnings among them"
            />
          </li>
          <li>
            <Plural
              value={data.totals.offers_accepted}
              one="# offer of help accepted"
              other="# offers of help accepted"
            />
          </li>
          {data.totals.help_open > 0 && (
            <li>
              <Link to="/programmes/$programmeId/exchange/help" params={params}>
                <Plural
                  value={data.totals.help_open}
                  one="# team’s question waits for help"
                  other="# questions of teams wait for help"
                />
              </Link>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
