import { useLingui } from "@lingui/react/macro";
import { lazy } from "react";
import { activateAlso } from "@/i18n";
import { IconButton } from "@/ui/Button";
import { LazyTrigger } from "@/ui/LazyMenu";
import { forLater } from "@/ui/later";
import type { PageActs } from "../help/useActions";

const load = forLater(async () => {
  await activateAlso("help");
  return import("../help/MoreList");
});
const MoreList = lazy(load);

/** What is needed now and then; the list comes when it is wanted. */
export function MoreMenu({ isNarrow, acts }: { isNarrow: boolean; acts: PageActs }) {
  const { t } = useLingui();
  return (
    <LazyTrigger trigger={<IconButton icon="more" label={t`More`} isLarge={isNarrow} />} load={load}>
      {trigger => <MoreList trigger={trigger} acts={acts} />}
    </LazyTrigger>
  );
}
