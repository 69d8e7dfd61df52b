import { useLingui } from "@lingui/react/macro";

export const SECTORS = ["state", "local", "business", "civil", "research", "people"] as const;
export type SectorId = (typeof SECTORS)[number];

/** The six sectors in the reader's language, in their usual order. */
export function useSectors() {
  const { t } = useLingui();
  const names: Record<SectorId, string> = {
    state: t`State administration`,
    local: t`Municipalities and regions`,
    business: t`Companies`,
    civil: t`Associations and communities`,
    research: t`Research and education`,
    people: t`People and experts by experience`,
  };
  return {
    names,
    nameOf: (id: string) => (id in names ? names[id as SectorId] : ""),
    choices: SECTORS.map(id => ({ value: id as string, label: names[id] })),
  };
}
