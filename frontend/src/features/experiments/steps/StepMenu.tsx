import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/Menu";
import { transitionsQuery } from "../api";
import type { StepName, Transition } from "../types";
import { useWords } from "../words";

const StepDialog = later(() => import("./StepDialog"));
const Menu = lazy(async () => ({ default: (await import("@/ui/Menu")).Menu }));

type Props = { experimentId: string; title: string };

/** The steps open to an experiment, asked for when the menu is wanted; each opens its dialog. */
export function StepMenu({ experimentId, title }: Props) {
  const { t } = useLingui();
  const [isWanted, setIsWanted] = useState(false);
  const [chosen, setChosen] = useState<StepName | null>(null);
  const steps = useQuery({ ...transitionsQuery(experimentId), enabled: isWanted });
  const label = t`Next step of “${title}”`;
  const entry = useEntry(setChosen);
  const button = (
    <Button
      icon="arrow"
      aria-label={label}
      onPress={() => setIsWanted(true)}
      isPending={isWanted && !steps.data && !steps.error}
    >
      <Trans>Next step</Trans>
    </Button>
  );
  return (
    <>
      {isWanted && steps.data ? (
        <Suspense fallback={button}>
          <Menu
            label={label}
            trigger={
              <Button icon="arrow" aria-label={label} autoFocus>
                <Trans>Next step</Trans>
              </Button>
            }
            groups={[steps.data.map(entry)]}
            isOpenAtFirst
          />
        </Suspense>
      ) : (
        button
      )}
      {chosen && (
        <Suspense fallback={null}>
          <StepDialog experimentId={experimentId} step={chosen} onClose={() => setChosen(null)} />
        </Suspense>
      )}
    </>
  );
}

function useEntry(onChoose: (step: StepName) => void): (step: Transition) => MenuEntry {
  const { t } = useLingui();
  const words = useWords();
  return ({ name, missing }) => {
    const open = missing.filter(({ asks }) => !asks).length;
    return {
      id: name,
      label: words.steps[name],
      ...(open > 0 && { hint: t`still missing: ${open}` }),
      onAction: () => onChoose(name),
    };
  };
}
