import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSectors } from "@/i18n/sectors";
import { Link } from "@/ui/Link";
import type { Group, Moved } from "./api";
import styles from "./Brief.module.css";

type Change = Pick<Moved, "added" | "changed" | "removed">;

function notesOf({ added, changed, removed }: Change): number {
  return added + changed + removed;
}

/** Notes that are new, changed or removed: in a sentence, by whose they are, and canvas by canvas. */
export function MovedNotes({ moved }: { moved: Moved }) {
  const { t } = useLingui();
  if (notesOf(moved) === 0) return <p className={styles.sentence}>{t`No note has changed.`}</p>;
  return (
    <>
      <p className={styles.sentence}>
        <Sentence moved={moved} /> <Silent moved={moved} />
      </p>
      <Table moved={moved} />
    </>
  );
}

function Sentence({ moved }: { moved: Moved }) {
  const { t, i18n } = useLingui();
  const { added, changed, removed } = moved;
  const parts = [
    added > 0 && plural(added, { one: "# new note", other: "# new notes" }),
    changed > 0 && plural(changed, { one: "# changed", other: "# changed" }),
    removed > 0 && plural(removed, { one: "# removed", other: "# removed" }),
  ].filter(part => part !== false);
  const list = new Intl.ListFormat(i18n.locale).format(parts);
  const outside = moved.groups
    .filter(({ group }) => group === "invited" || group === "guest" || group === "other")
    .reduce((sum, group) => sum + notesOf(group), 0);
  const all = notesOf(moved);
  return outside === 0
    ? t`${list}; none of them from outside the core team.`
    : t`${list}; ${outside} of ${all} from outside the core team.`;
}

/** The sectors nothing came from, in words. */
function Silent({ moved }: { moved: Moved }) {
  const { t, i18n } = useLingui();
  const { names } = useSectors();
  const silent = moved.sectors.filter(({ notes }) => notes === 0).map(({ sector }) => names[sector]);
  if (silent.length === 0) return t`Every sector has written.`;
  if (silent.length === moved.sectors.length) return t`Nobody who wrote has told their sector.`;
  const list = new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(silent);
  return t`Nothing from: ${list}.`;
}

function Table({ moved }: { moved: Moved }) {
  const { t } = useLingui();
  const names: Record<Group, string> = {
    core: t`Core team`,
    invited: t`Invited`,
    guest: t`Guests`,
    coach: t`Coaches`,
    other: t`Others`,
  };
  const groups = moved.groups.map(({ group }) => group);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="sr">
          <Trans>Notes that are new, changed or removed on each canvas, by whose they are</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Canvas</Trans>
            </th>
            {groups.map(group => (
              <th key={group} scope="col">
                {names[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.canvases.map(canvas => (
            <tr key={canvas.id}>
              <th scope="row">
                <Link to="/canvases/$canvasId" params={{ canvasId: canvas.id }}>
                  {canvas.number} {canvas.title}
                </Link>
              </th>
              {groups.map(group => (
                <td key={group}>
                  <Signed change={canvas.groups.find(one => one.group === group)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "+3 ~1 −2", and in words for those who hear it. */
function Signed({ change }: { change: Change | undefined }) {
  const { t } = useLingui();
  if (!change) return <span className="sr">{t`none`}</span>;
  const { added, changed, removed } = change;
  const signs = [added && `+${added}`, changed && `~${changed}`, removed && `−${removed}`];
  return (
    <>
      <span aria-hidden="true">{signs.filter(Boolean).join(" ")}</span>
      <span className="sr">{t`${added} new, ${changed} changed, ${removed} removed`}</span>
    </>
  );
}
