import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useDayName } from "@/i18n/days";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Entry, entryQuery } from "./api";
import { EntryItem } from "./entry/EntryItem";
import { useAbout } from "./entry/useAbout";
import styles from "./Log.module.css";

type Props = {
  teamId: string;
  entryId: string;
  comment: string | undefined;
  onDeleted: () => void;
  /** What others have to say of the entry, below it. */
  children?: ReactNode;
};

/** One entry with its conversation: where links from the feed and from mails lead. */
export function EntryPage({ teamId, entryId, ...rest }: Props) {
  const entry = useQuery(entryQuery(teamId, entryId));
  return (
    <Loaded
      query={entry}
      skeleton={
        <Skeleton>
          <SkeletonRows rows={2} />
        </Skeleton>
      }
      isPage
    >
      {data => <One entry={data} teamId={teamId} {...rest} />}
    </Loaded>
  );
}

type OneProps = Omit<Props, "entryId"> & { entry: Entry };

function One({ entry, teamId, comment, onDeleted, children }: OneProps) {
  const { t } = useLingui();
  const aboutOf = useAbout(teamId);
  const day = useDayName()(new Date(entry.happened_at ?? entry.created_at));
  useDocumentTitle(t`Log, ${day}`);
  return (
    <div className={styles.page}>
      <Link to="/teams/$teamId/log" params={{ teamId }} className={styles.back}>
        <Icon name="back" />
        <Trans>The whole log</Trans>
      </Link>
      <PageTitle>{day}</PageTitle>
      <EntryItem entry={entry} about={aboutOf(entry)} isOpen comment={comment} onDeleted={onDeleted} />
      {children}
    </div>
  );
}
