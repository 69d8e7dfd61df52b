import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type AnyRole, useRoles } from "@/i18n/roles";
import { useSectors } from "@/i18n/sectors";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import type { Canvas } from "../types";
import { type Contributions, type Count, contributionsQuery } from "./api";
import styles from "./Contribution.module.css";
import page from "./History.module.css";

/** Who brought what, counted, in the order of names. It says nothing about worth, and says so. */
export function ContributionPart({ canvas }: { canvas: Canvas }) {
  const query = useQuery(contributionsQuery(canvas.id));
  return (
    <div className={page.column}>
      <p className={styles.about}>
        <Trans>
          A day counts once for each block somebody worked in, however much they wrote there. Notes that were
          gone within a minute are not counted. Numbers say who was there, and nothing about what it was
          worth.
        </Trans>
      </p>
      <Loaded
        query={query}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={6} />
          </Skeleton>
        }
      >
        {found => <Tables found={found} />}
      </Loaded>
    </div>
  );
}

function Tables({ found }: { found: Contributions }) {
  const { t } = useLingui();
  const { groups } = useRoles();
  const { nameOf } = useSectors();
  const groupName = (id: string) =>
    id in groups ? groups[id as AnyRole] : t`No longer in the team, or for this canvas only`;
  return (
    <>
      <CountTable
        caption={t`People`}
        rows={found.people.map(({ person, group, count }) => ({
          id: person?.id ?? "guests",
          name: person ? person.display_name : t`Guests (${count.people})`,
          hint: person ? groupName(group) : undefined,
          count,
        }))}
      />
      <CountTable
        caption={t`Groups`}
        hasPeople
        rows={found.groups.map(({ id, count }) => ({ id, name: groupName(id), count }))}
      />
      <CountTable
        caption={t`Sectors`}
        hasPeople
        rows={found.sectors.map(({ id, count }) => ({ id, name: nameOf(id) || t`Not said`, count }))}
      />
    </>
  );
}

type Row = { id: string; name: string; hint?: ReactNode; count: Count };

function CountTable({ caption, rows, hasPeople }: { caption: string; rows: Row[]; hasPeople?: boolean }) {
  const { i18n } = useLingui();
  const inOrder = rows.toSorted(
    (one, other) =>
      Number(one.id === "guests") - Number(other.id === "guests") ||
      one.name.localeCompare(other.name, i18n.locale),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            {hasPeople && (
              <th scope="col">
                <Trans>People</Trans>
              </th>
            )}
            <th scope="col">
              <Trans>Notes added</Trans>
            </th>
            <th scope="col">
              <Trans>There now</Trans>
            </th>
            <th scope="col">
              <Trans>Words in them</Trans>
            </th>
            <th scope="col">
              <Trans>Days, by block</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ id, name, hint, count }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {hint && <span className={styles.hint}>{hint}</span>}
              </th>
              {hasPeople && <td>{count.people}</td>}
              <td>{count.added}</td>
              <td>{count.standing}</td>
              <td>{count.words}</td>
              <td>{count.days}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
