import { SECTORS, type SectorId } from "@/i18n/sectors";
import type { Team } from "../api";

export type SectorRow = { sector: SectorId; core: number; outside: number };

/** Who is along, sector by sector, with the silent ones named. */
export function voicesOf(team: Pick<Team, "sector_counts" | "people_counts">) {
  const rows: SectorRow[] = SECTORS.map(sector => ({ sector, ...team.sector_counts[sector] }));
  const { core, stakeholder, guest } = team.people_counts;
  return {
    rows,
    silent: rows.filter(row => row.core + row.outside === 0).map(row => row.sector),
    outside: stakeholder + guest,
    all: core + stakeholder + guest,
  };
}
