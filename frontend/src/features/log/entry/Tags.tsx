import { useLingui } from "@lingui/react/macro";
import { Link } from "@/ui/Link";
import styles from "./Entry.module.css";

/** Each leads to everything else it was said of. */
export function Tags({ tags, team }: { tags: readonly string[]; team: string }) {
  const { t } = useLingui();
  return tags.map(tag => (
    <Link
      key={tag}
      to="/teams/$teamId/log"
      params={{ teamId: team }}
      search={{ tag }}
      className={styles.tag}
      aria-label={t`Entries with the tag ${tag}`}
    >
      #{tag}
    </Link>
  ));
}
