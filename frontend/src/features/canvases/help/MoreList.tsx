import { useLingui } from "@lingui/react/macro";
import type { ReactElement } from "react";
import { Menu, type MenuEntry } from "@/ui/Menu";
import { useIsNarrow } from "@/ui/useMedia";
import { type CanvasAction, type PageActs, useActions } from "./useActions";

/** What is needed now and then: panels on a phone, what is told and shown of others, keys, printing, files. */
export function MoreList({ trigger, acts }: { trigger: ReactElement; acts: PageActs }) {
  const { t } = useLingui();
  const isNarrow = useIsNarrow();
  const actions = useActions(acts);
  const at = (place: CanvasAction["place"]) => actions.filter(one => one.place === place).map(entryOf);
  return (
    <Menu
      trigger={trigger}
      label={t`More`}
      isOpenAtFirst
      groups={[...(isNarrow ? [at("panels")] : []), at("others"), at("page")]}
    />
  );
}

function entryOf({ id, label, icon, href, run }: CanvasAction): MenuEntry {
  return { id, label, icon, ...(href && { href }), ...(run && { onAction: run }) };
}
