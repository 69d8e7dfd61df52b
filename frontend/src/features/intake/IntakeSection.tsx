import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useTime } from "@/i18n/time";
import { LinkButton } from "@/ui/Link";
import { Section } from "@/ui/Page";
import { type Call, callsQuery } from "./api";
import { CopyAddress } from "./CopyAddress";
import styles from "./Intake.module.css";

type Props = { programmeId: string; mayPrepare: boolean };

/** On the programme's page: whether a call is open, and the way to its applications. */
export function IntakeSection({ programmeId, mayPrepare }: Props) {
  const calls = useQuery(callsQuery(programmeId));
  const latest = calls.data?.find(({ state }) => state === "open") ?? calls.data?.[0];
  if (!calls.data || (!latest && !mayPrepare)) return null;
  return (
    <Section
      id="intake"
      title={<Trans>Intake</Trans>}
      action={
        <LinkButton to="/programmes/$programmeId/intake" params={{ programmeId }}>
          {latest ? <Trans>Calls and applications</Trans> : <Trans>Prepare a call</Trans>}
        </LinkButton>
      }
    >
      <div className={styles.section}>
        {latest ? <Where call={latest} /> : <HowTeamsCome />}
        {latest?.state === "open" && mayPrepare && <CopyAddress url={latest.url} />}
      </div>
    </Section>
  );
}

function HowTeamsCome() {
  return (
    <p className="quiet">
      <Trans>Teams come by a call: everybody who has its address can apply, without an account.</Trans>
    </p>
  );
}

function Where({ call }: { call: Call }) {
  const time = useTime();
  const day = call.closes_at ? time.day(call.closes_at) : "";
  const { applications } = call;
  switch (call.state) {
    case "draft":
      return (
        <p>
          <Trans>A call is being prepared. Nobody outside can see it yet.</Trans>
        </p>
      );
    case "open":
      return (
        <p>
          <Trans>A call is open until {day}.</Trans>{" "}
          <Plural
            value={applications}
            _0="Nobody has applied yet."
            one="One team has applied."
            other="# teams have applied."
          />
        </p>
      );
    default:
      return (
        <p>
          <Trans>The latest call closed on {day}.</Trans>{" "}
          <Plural
            value={applications}
            _0="Nobody applied."
            one="One team applied."
            other="# teams applied."
          />
        </p>
      );
  }
}
