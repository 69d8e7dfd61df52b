import { Trans } from "@lingui/react/macro";
import { JoinView } from "../join/JoinView";
import type { Draft } from "./draft";
import styles from "./Invite.module.css";
import { useTerms, type Visibility } from "./useTerms";

type Props = {
  draft: Draft;
  inviter: string;
  name: string;
  programme: string;
  phenomenon: string;
  visibility?: Visibility;
};

/** The page those invited will open, as it will be: the same component, without its form. */
export function Preview({ draft, inviter, name, programme, phenomenon, visibility }: Props) {
  const terms = useTerms();
  return (
    <figure className={styles.preview}>
      <figcaption className="label">
        <Trans>What they will see, in the language you choose</Trans>
      </figcaption>
      <div className={styles.sheet}>
        <JoinView
          isPreview
          look={{
            place: name,
            programme,
            phenomenon,
            inviter,
            role: draft.role,
            message: draft.message,
            abilities_text: terms(draft.role, visibility),
          }}
        />
      </div>
    </figure>
  );
}
