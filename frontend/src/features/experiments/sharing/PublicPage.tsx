import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { LinkToShare } from "@/features/invitations";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Switch } from "@/ui/Switch";
import { useRefreshExperiments } from "../api";
import { change } from "../saving";
import type { Design } from "../types";
import styles from "./Sharing.module.css";

/** Whether everybody may read what those who take part are told, and where. */
export function PublicPage({ design }: { design: Design }) {
  const { t } = useLingui();
  const refresh = useRefreshExperiments();
  const publish = useMutation({
    mutationFn: (is_information_public: boolean) =>
      change("design", design.id, design.revision, { is_information_public }),
    onSettled: refresh,
  });
  const problem = useProblem(publish.error);
  const isPublic = design.is_information_public ?? false;
  if (!design.abilities.publish && !isPublic) return null;
  const url = `${location.origin}/information/${design.information_key}`;
  return (
    <div className={styles.asking}>
      {design.abilities.publish && (
        <Switch isSelected={isPublic} onChange={isOn => publish.mutate(isOn)} isDisabled={publish.isPending}>
          {t`Everybody who has the address may read this text`}
        </Switch>
      )}
      {problem && <ErrorSummary detail={problem.detail} />}
      {isPublic ? (
        <LinkToShare url={url} isLasting />
      ) : (
        <p className="small quiet">
          <Trans>
            The page shows the text, the title of the test and the name of your team, without signing in.
          </Trans>
        </p>
      )}
    </div>
  );
}
