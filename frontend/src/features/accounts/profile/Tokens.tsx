import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Token, tokensQuery, useDeleteToken } from "./api";
import { NewToken } from "./NewToken";
import styles from "./Profile.module.css";

/** Keys for scripts that act as me. */
export function Tokens() {
  const tokens = useQuery(tokensQuery);
  const [isMaking, setIsMaking] = useState(false);
  return (
    <Section
      id="tokens"
      title={<Trans>Keys for scripts</Trans>}
      action={
        <Button icon="plus" onPress={() => setIsMaking(true)}>
          <Trans>New key</Trans>
        </Button>
      }
    >
      <p className={styles.explain}>
        <Trans>
          A program that holds such a key may do everything you may. Give each its own, and delete what is not
          used.
        </Trans>
      </p>
      <Loaded
        query={tokens}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={1} />
          </Skeleton>
        }
      >
        {({ results }) => (
          <ul>
            {results.map(token => (
              <TokenRow key={token.id} token={token} />
            ))}
          </ul>
        )}
      </Loaded>
      <NewToken isOpen={isMaking} onClose={() => setIsMaking(false)} />
    </Section>
  );
}

function TokenRow({ token }: { token: Token }) {
  const { t } = useLingui();
  const time = useTime();
  const remove = useDeleteToken();
  const [isAsking, setIsAsking] = useState(false);
  const made = time.day(token.created_at);
  const used = token.last_used_at ? time.day(token.last_used_at) : "";
  const { name } = token;
  return (
    <li className={styles.row}>
      <span className={styles.sign}>
        <Icon name="key" />
      </span>
      <div>
        <p className={styles.name}>{name}</p>
        <p className="tiny quiet">
          {used ? t`made ${made}, last used ${used}` : t`made ${made}, never used`}
        </p>
      </div>
      <Button onPress={() => setIsAsking(true)} aria-label={t`Delete the key ${name}`}>
        <Trans>Delete</Trans>
      </Button>
      <ConfirmDialog
        title={t`Delete the key ${name}?`}
        action={t`Delete`}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => remove.mutate(token.id, { onSuccess: () => setIsAsking(false) })}
        isPending={remove.isPending}
      >
        <p>
          <Trans>The programs that use it stop working at once.</Trans>
        </p>
      </ConfirmDialog>
    </li>
  );
}
