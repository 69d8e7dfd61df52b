import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSectors } from "@/i18n/sectors";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { EmptyState } from "@/ui/EmptyState";
import type { Actor, Standing } from "./api";
import styles from "./Missing.module.css";
import type { Gap } from "./useStart";

type Props = { actors: readonly Actor[]; onInvite: ((gap: Gap) => void) | undefined };

const STANDINGS: readonly Standing[] = ["named", "invited", "silent", "arrived", "contributing"];
const BRIEF = 6;

/** Actors by how far they have come: those who are only a name first. */
export function Actors({ actors, onInvite }: Props) {
  if (actors.length === 0) {
    return (
      <EmptyState title={<Trans>Nobody is named yet.</Trans>}>
        <Trans>Write actors on canvas 2, one a note. You then see here who of them has come.</Trans>
      </EmptyState>
    );
  }
  return STANDINGS.map(standing => (
    <Group
      key={standing}
      standing={standing}
      actors={actors.filter(actor => actor.standing === standing)}
      onInvite={onInvite}
    />
  ));
}

function Group({ standing, actors, onInvite }: Props & { standing: Standing }) {
  const words = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const ordered = actors.toSorted((one, other) => Number(other.is_missing) - Number(one.is_missing));
  const shown = isWhole ? ordered : ordered.slice(0, BRIEF);
  if (actors.length === 0) return null;
  const rest = actors.length - shown.length;
  return (
    <section className={styles.group} aria-labelledby={`standing-${standing}`}>
      <h3 id={`standing-${standing}`}>
        {words[standing].title} <span className={styles.count}>{actors.length}</span>
      </h3>
      <p className={styles.hint}>{words[standing].hint}</p>
      <ul className={styles.actors}>
        {shown.map(actor => (
          <Row key={actor.id} actor={actor} onInvite={onInvite} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="bare" onPress={() => setIsWhole(true)}>
          {plural(rest, { one: "Show # more", other: "Show # more" })}
        </Button>
      )}
    </section>
  );
}

function Row({ actor, onInvite }: { actor: Actor; onInvite: Props["onInvite"] }) {
  const { t } = useLingui();
  const { nameOf } = useSectors();
  const { id, text, sector, standing, is_missing } = actor;
  const isAbsent = standing === "named" || standing === "invited";
  return (
    <li>
      <div>
        <span className={styles.name}>{text}</span>{" "}
        {is_missing && (
          <Chip tone="cloudberry">
            <Trans>voice is missing</Trans>
          </Chip>
        )}
        <span className={styles.meta}>
          {[actor.place, nameOf(sector)].filter(Boolean).join(" · ")}
          <Invited actor={actor} />
        </span>
      </div>
      {isAbsent && onInvite && (
        <Button
          aria-label={standing === "invited" ? t`Invite again: ${text}` : t`Invite ${text}`}
          onPress={() => onInvite({ name: text, sector, note: id })}
        >
          {standing === "invited" ? <Trans>Invite again</Trans> : <Trans>Invite</Trans>}
        </Button>
      )}
    </li>
  );
}

/** What is known of the way here: who came, or what became of the invitation. */
function Invited({ actor: { people, invitation, standing } }: { actor: Actor }) {
  const { t, i18n } = useLingui();
  const time = useTime();
  if (people.length > 0) {
    const names = new Intl.ListFormat(i18n.locale).format(people.map(({ display_name }) => display_name));
    return <span>{` · ${names}`}</span>;
  }
  // Whose names one does not read are here all the same.
  if (!invitation || standing === "silent") return null;
  const day = time.brief(invitation.created_at);
  const opened = invitation.opened_at ? t`looked at, nobody came in` : t`not looked at yet`;
  const state = invitation.state === "expired" ? t`has expired` : opened;
  return <span>{` · ${t`invited ${day}: ${state}`}`}</span>;
}

function useWords(): Record<Standing, { title: string; hint: string }> {
  const { t } = useLingui();
  return {
    named: { title: t`Only a name`, hint: t`Nobody has asked them yet.` },
    invited: { title: t`Invited`, hint: t`Asked, and not come yet.` },
    silent: { title: t`Here and silent`, hint: t`Came two weeks ago or longer, and has said nothing.` },
    arrived: { title: t`Just arrived`, hint: t`Came less than two weeks ago.` },
    contributing: { title: t`Contributing`, hint: t`Has written, commented or brought evidence.` },
  };
}
