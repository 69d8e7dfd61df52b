import { Trans } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import type { Need, Story } from "../types";
import { placeOf } from "./places";
import styles from "./Steps.module.css";

type Props = {
  story: Story;
  needs: readonly Need[];
  onGo?: () => void;
  /** Without these the step is refused; otherwise they are points to think of. */
  isMissing?: boolean;
};

/** What is missing, or open: each line leads to where it is written. */
export function NeedList({ story, needs, onGo, isMissing = false }: Props) {
  return (
    <div className={styles.needs}>
      <p className="label">
        {isMissing ? <Trans>Still missing</Trans> : <Trans>Open points: they stop nothing</Trans>}
      </p>
      <ul>
        {needs.map(need => (
          <li key={need.code} className={isMissing ? styles.missing : styles.point}>
            <Icon name={isMissing ? "flag" : "clock"} size="s" />
            <Sentence story={story} need={need} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sentence({ story, need, onGo }: { story: Story; need: Need; onGo: (() => void) | undefined }) {
  const place = placeOf(need.code, story);
  if (!place || !story.abilities.change) return need.sentence;
  return (
    <Link
      to="/experiments/$experimentId"
      params={{ experimentId: story.id }}
      search={{ edit: place }}
      resetScroll={false}
      onClick={onGo}
    >
      {need.sentence}
    </Link>
  );
}
