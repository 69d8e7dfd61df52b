import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { invitationsQuery, type Place } from "./api";
import { InvitationRow } from "./InvitationRow";
import styles from "./Invitations.module.css";

/** The ways in that have been handed out, and whether they are still open. */
export function InvitationList({ place }: { place: Place }) {
  const invitations = useQuery(invitationsQuery(place));
  if ("programme" in place && invitations.data?.results.length === 0) return null;
  return (
    <Section id="invitations" title={<Trans>Invitations</Trans>}>
      <Loaded
        query={invitations}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={2} />
          </Skeleton>
        }
      >
        {({ results }) =>
          results.length === 0 ? (
            <EmptyState title={<Trans>Nobody has been invited yet.</Trans>}>
              <Trans>Think of someone who sees this quite differently, and start with them.</Trans>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {results.map(invitation => (
                <InvitationRow key={invitation.id} invitation={invitation} place={place} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
