import { useLingui } from "@lingui/react/macro";
import { lazy } from "react";
import { IconButton } from "@/ui/Button";
import { LazyTrigger } from "@/ui/LazyMenu";
import type { PageActs } from "../help/useActions";
import { loadHelp } from "../hooks/help";

const MoreList = lazy(async () => ({ default: (await loadHelp()).MoreList }));

/** What is needed now and then; the list comes when it is wanted. */
export function MoreMenu({ isNarrow, acts }: { isNarrow: boolean; acts: PageActs }) {
  const { t } = useLingui();
  return (
    <LazyTrigger trigger={<IconButton icon="more" label={t`More`} isLarge={isNarrow} />} load={loadHelp}>
      {trigger => <MoreList trigger={trigger} acts={acts} />}
    </LazyTrigger>
  );
}
