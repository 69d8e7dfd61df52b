import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { announce } from "@/ui/announcer";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { unreadQuery } from "./api";
import styles from "./Bell.module.css";

const MOST = 99;

/** The way to the inbox, with how many things wait there. What comes is said once, politely. */
export function Bell() {
  const { t } = useLingui();
  const { data } = useQuery(unreadQuery);
  const count = data?.count;
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== undefined && count !== undefined && count > before.current) {
      announce(t`There is something new for you`);
    }
    before.current = count;
  }, [count, t]);
  const label = count
    ? t`Notifications, ${plural(count, { one: "# unread", other: "# unread" })}`
    : t`Notifications`;
  return (
    <Link to="/notifications" className={styles.bell} aria-label={label}>
      <Icon name="bell" />
      {count ? (
        <span className={styles.count} aria-hidden="true">
          {count > MOST ? `${MOST}+` : count}
        </span>
      ) : null}
    </Link>
  );
}
