import { Trans } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import styles from "../Answer.module.css";
import type { Held } from "./api";

/** What became of an answer: what the team did with it, and what it wrote back. */
export function Became({ held }: { held: Held }) {
  const time = useTime();
  const { team } = held.question;
  return (
    <section className={styles.part}>
      <h2>
        <Trans>What became of it</Trans>
      </h2>
      <Standing held={held} />
      {held.reply && (
        <blockquote className={styles.message}>
          <p>{held.reply}</p>
          <footer className="small quiet">
            {team}
            {held.replied_at && <>, {time.day(held.replied_at)}</>}
          </footer>
        </blockquote>
      )}
    </section>
  );
}

function Standing({ held }: { held: Held }) {
  return (
    <ul className={styles.became}>
      {held.on_canvas && <OnCanvas {...held.on_canvas} />}
      <li>
        {held.state === "shown" && <Trans>The team shows it to others who answer.</Trans>}
        {held.state === "kept" && (
          <Trans>The team has read it. It does not show it to others who answer.</Trans>
        )}
        {held.state === "new" &&
          (held.on_canvas || held.reply ? (
            <Trans>Others who answer do not read it.</Trans>
          ) : (
            <Trans>The team has it, and has done nothing with it yet.</Trans>
          ))}
      </li>
    </ul>
  );
}

function OnCanvas({ canvas, block, is_there }: NonNullable<Held["on_canvas"]>) {
  return (
    <li>
      {is_there ? (
        <Trans>
          It is a note on the team’s page “{canvas}”, in the part <b>{block}</b>.
        </Trans>
      ) : (
        <Trans>It was a note on the team’s page “{canvas}”. The team has taken it off again.</Trans>
      )}
    </li>
  );
}
