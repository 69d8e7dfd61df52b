import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Section } from "@/ui/Page";
import { LiveFeed } from "../feed/LiveFeed";
import { programmeTeamsQuery } from "./api";
import styles from "./ProgrammePage.module.css";

/** What happened in all teams of a programme that one may see. */
export function ProgrammeFeed({ programmeId }: { programmeId: string }) {
  const { data = [] } = useQuery(programmeTeamsQuery(programmeId));
  const names = new Map(data.map(({ id, name }) => [id, name]));
  return (
    <Section id="feed" title={<Trans>What happened</Trans>}>
      <div className={styles.feed}>
        <LiveFeed place={{ programme: programmeId }} teams={names} />
      </div>
    </Section>
  );
}
