import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/features/accounts";
import { teamQuery } from "@/features/teams";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { toast } from "@/ui/toast";
import { type Sight, sightsQuery, type Thing, useMarkSeen, useTakeBack } from "../api";
import styles from "./Seen.module.css";

type Props = { team: string; thing: Thing };

/**
 * Which coaches have seen a thing, and whether it changed since; for a coach the button that says so. Nothing where the
 * programme has not turned it on, and nothing for guests: the team's abilities decide.
 */
export default function SeenByCoach({ team, thing }: Props) {
  const { data } = useQuery(teamQuery(team));
  if (!data?.abilities.view_sights) return null;
  return <Seen team={team} thing={thing} mayMark={data.abilities.mark_seen} />;
}

function Seen({ team, thing, mayMark }: Props & { mayMark: boolean }) {
  const me = useMe();
  const { data = [] } = useQuery(sightsQuery(team, thing));
  const mine = data.find(({ coach }) => coach.id === me.id);
  if (data.length === 0 && !mayMark) return null;
  return (
    <div className={styles.seen}>
      {data.length > 0 && (
        <ul>
          {data.map(sight => (
            <li key={sight.id}>
              <Icon name="eye" size="s" />
              <span>
                <Sentence sight={sight} isMine={sight === mine} />
                {sight.has_changed && (
                  <span className={styles.since}>
                    <Trans>Changed since</Trans>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayMark && (!mine || mine.has_changed) && <Mark team={team} thing={thing} />}
    </div>
  );
}

function Sentence({ sight, isMine }: { sight: Sight; isMine: boolean }) {
  const time = useTime();
  const name = sight.coach.display_name;
  const day = time.brief(sight.at);
  return isMine ? (
    <Trans>You have seen this, {day}</Trans>
  ) : (
    <Trans>
      {name} has seen this, {day}
    </Trans>
  );
}

function Mark({ team, thing }: Props) {
  const { t } = useLingui();
  const mark = useMarkSeen(team, thing);
  const back = useTakeBack(team);
  function press() {
    mark.mutate(undefined, {
      onSuccess: ({ id }) => toast(t`The team sees that you have seen this.`, () => back.mutate(id)),
      onError: () => toast(t`That could not be saved. Try again.`),
    });
  }
  return (
    <Button icon="eye" isPending={mark.isPending} onPress={press}>
      <Trans>I have seen this</Trans>
    </Button>
  );
}
