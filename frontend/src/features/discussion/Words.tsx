import { Trans } from "@lingui/react/macro";
import type { Comment } from "./api";
import { piecesOf } from "./pieces";
import styles from "./Talk.module.css";
import { useMyId } from "./useMyId";

/** What somebody said, with the present names of whoever is named. */
export function Words({ body, mentions }: Pick<Comment, "body" | "mentions">) {
  const me = useMyId();
  return piecesOf(body).map(({ at, text, person }) =>
    person === undefined ? (
      text
    ) : (
      <span key={at} className={styles.named} data-me={person === me || undefined}>
        @{mentions.find(({ id }) => id === person)?.display_name ?? <Trans>somebody</Trans>}
      </span>
    ),
  );
}
