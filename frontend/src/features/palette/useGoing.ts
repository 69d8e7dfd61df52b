import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { teamCanvasesQuery } from "@/features/canvases";
import { teamExperimentsQuery } from "@/features/experiments";
import { homeQuery } from "@/features/home";
import { teamQuery } from "@/features/teams";
import type { IconName } from "@/ui/icons";
import type { PaletteItem } from "@/ui/Palette";
import { useSettingOneself } from "./useSettingOneself";

type Page = { id: string; label: string; icon: IconName; href: string; isOffered?: boolean | undefined };

/** Where one can go from any page, nearest first: this team's things and pages, one's other teams, one's own pages. */
export function useGoing(team: string | undefined, here?: string): PaletteItem[] {
  const things = useThings(team, here);
  const pages = useTeamPages(team);
  const teams = useTeams(team);
  const own = useOwnPages();
  return [...things, ...pages, ...teams, ...own, ...useSettingOneself()];
}

function useItems(): (group: string, pages: readonly Page[]) => PaletteItem[] {
  const { navigate } = useRouter();
  return (group, pages) =>
    pages
      .filter(({ isOffered = true }) => isOffered)
      .map(({ id, label, icon, href }) => ({ id, group, label, icon, run: () => void navigate({ href }) }));
}

/** Canvases by number and name; experiments by name, when they are looked for. */
function useThings(team = "", here?: string): PaletteItem[] {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const enabled = team !== "";
  const { data: canvases = [] } = useQuery({ ...teamCanvasesQuery(team), enabled });
  const { data: experiments = [] } = useQuery({ ...teamExperimentsQuery(team), enabled });
  const [ofCanvases, ofExperiments] = [t`Canvases of the team`, t`Experiments of the team`];
  return [
    ...canvases
      .filter(({ id }) => id !== here)
      .map(
        ({ id, number, title, phase }): PaletteItem => ({
          id: `canvas-${id}`,
          group: ofCanvases,
          label: `${number} ${title}`,
          hint: phase.title,
          icon: "board",
          run: () => void navigate({ href: `/canvases/${id}` }),
        }),
      ),
    ...experiments.map(
      ({ id, title }): PaletteItem => ({
        id: `experiment-${id}`,
        group: ofExperiments,
        label: title,
        icon: "flag",
        isHidden: true,
        run: () => void navigate({ href: `/experiments/${id}` }),
      }),
    ),
  ];
}

function useTeamPages(id: string | undefined): PaletteItem[] {
  const { t } = useLingui();
  const items = useItems();
  const { data: team } = useQuery({ ...teamQuery(id ?? ""), enabled: id !== undefined });
  if (!team) return [];
  const space = `/teams/${team.id}`;
  const leads = team.abilities.view_measures;
  return items(team.name, [
    { id: "space", label: t`Space`, icon: "people", href: space },
    { id: "experiments", label: t`Experiments`, icon: "flag", href: `${space}/experiments` },
    { id: "log", label: t`Log`, icon: "pen", href: `${space}/log` },
    { id: "people", label: t`People`, icon: "person", href: `${space}/people` },
    { id: "questions", label: t`Questions from coaches`, icon: "comment", href: `${space}/questions` },
    { id: "brief", label: t`Brief`, icon: "paper", href: `${space}/brief`, isOffered: leads },
    {
      id: "measures",
      label: t`What the coaches see`,
      icon: "eye",
      href: `${space}/measures`,
      isOffered: leads,
    },
    {
      id: "exchange",
      label: t`Other teams`,
      icon: "globe",
      href: `/programmes/${team.programme.id}/exchange`,
      isOffered: team.abilities.exchange,
    },
  ]);
}

/** One's other teams, and the programmes one is in. */
function useTeams(here: string | undefined): PaletteItem[] {
  const { t } = useLingui();
  const items = useItems();
  const { data: home } = useQuery(homeQuery);
  const teams = (home?.teams ?? []).filter(({ team }) => team.id !== here);
  return [
    ...items(
      t`Teams`,
      teams.map(({ team: { id, name } }) => ({ id, label: name, icon: "people", href: `/teams/${id}` })),
    ),
    ...items(
      t`Programmes`,
      (home?.programmes ?? []).map(({ id, name }) => ({
        id,
        label: name,
        icon: "flag",
        href: `/programmes/${id}`,
      })),
    ),
  ];
}

function useOwnPages(): PaletteItem[] {
  const { t } = useLingui();
  return useItems()(t`Pages`, [
    { id: "home", label: t`My teams`, icon: "home", href: "/" },
    { id: "notifications", label: t`Notifications`, icon: "bell", href: "/notifications" },
    { id: "profile", label: t`My profile`, icon: "person", href: "/profile" },
  ]);
}
