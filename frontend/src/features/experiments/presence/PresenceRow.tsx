import { Trans } from "@lingui/react/macro";
import { useMe } from "@/features/accounts";
import { usePresence } from "@/realtime/presence";
import { Avatar } from "@/ui/Avatar";
import styles from "./Presence.module.css";

const COLOURS = [1, 2, 3, 4] as const;
const MOST = 5;

/** Who else is at this experiment just now. Nothing while one is alone. */
export function PresenceRow({ experimentId }: { experimentId: string }) {
  const me = useMe();
  const others = usePresence("experiment", experimentId).filter(({ id }) => id !== me.id);
  if (others.length === 0) return null;
  const names = others.map(({ display_name }) => display_name).join(", ");
  const more = others.length - MOST;
  return (
    <p className={styles.row}>
      <span className={styles.faces} aria-hidden="true">
        {others.slice(0, MOST).map((person, index) => (
          <Avatar key={person.id} person={person} here={COLOURS[index % COLOURS.length]} />
        ))}
      </span>
      {more > 0 && (
        <span aria-hidden="true" className="small quiet">
          +{more}
        </span>
      )}
      <span className="small quiet">
        <Trans>Here now: {names}</Trans>
      </span>
    </p>
  );
}
