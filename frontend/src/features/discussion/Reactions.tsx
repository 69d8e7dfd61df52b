import { useLingui } from "@lingui/react/macro";
import { IconButton } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import { type Comment, type ReactionKind, type Target, useReact } from "./api";
import styles from "./Talk.module.css";
import { useMyId } from "./useMyId";

const KINDS: readonly ReactionKind[] = ["thanks", "agree", "unsure"];

type Props = { comment: Comment; target: Target; mayReact: boolean };

/** What others say to it with one word; pressing takes part, or takes one's own back. */
export function Reactions({ comment, target, mayReact }: Props) {
  const { t } = useLingui();
  const me = useMyId();
  const react = useReact(target);
  const words: Record<ReactionKind, string> = { thanks: t`Thanks`, agree: t`I agree`, unsure: t`Not sure` };
  const found = comment.reactions.map(({ kind, people }) => ({
    kind,
    count: people.length,
    names: people.map(({ display_name }) => display_name).join(", "),
    isMine: people.some(({ id }) => id === me),
  }));
  const isMine = (kind: ReactionKind) => found.some(one => one.kind === kind && one.isMine);
  const press = (kind: ReactionKind) => react.mutate({ id: comment.id, kind, isMine: isMine(kind) });
  if (found.length === 0 && !mayReact) return null;
  return (
    <div className={styles.reactions}>
      {found.map(({ kind, count, names, isMine: mine }) => (
        <button
          key={kind}
          type="button"
          title={names}
          aria-label={`${words[kind]}: ${count}. ${names}`}
          className={styles.reaction}
          aria-pressed={mayReact ? mine : undefined}
          onClick={() => mayReact && press(kind)}
        >
          {words[kind]} <span className="num">{count}</span>
        </button>
      ))}
      {mayReact && (
        <LazyMenu
          trigger={
            <IconButton
              icon="smile"
              label={t`React to the comment by ${comment.author.display_name}`}
              className={styles.react}
            />
          }
          label={t`React`}
          placement="bottom start"
          groups={() => [
            KINDS.map(kind => ({
              id: kind,
              label: words[kind],
              ...(isMine(kind) && { icon: "check" as const, hint: t`Take back` }),
              onAction: () => press(kind),
            })),
          ]}
        />
      )}
    </div>
  );
}
