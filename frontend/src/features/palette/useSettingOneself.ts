import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { signOut, useLanguage, useMe } from "@/features/accounts";
import { isLanguage, LANGUAGE_CHOICES } from "@/i18n";
import type { PaletteItem } from "@/ui/Palette";
import { setTheme, useTheme } from "@/ui/theme";

/** Language, light or dark, the way out: what is not so already. */
export function useSettingOneself(): PaletteItem[] {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const { is_guest } = useMe();
  return [
    ...useLanguages(),
    ...useThemes(),
    {
      id: "out",
      group: t`You`,
      label: t`Sign out`,
      icon: "signOut",
      // A guest's device is the only key: the profile says so, and asks.
      run: () => (is_guest ? void navigate({ href: "/profile" }) : void signOut()),
    },
  ];
}

function useLanguages(): PaletteItem[] {
  const { t } = useLingui();
  const { language, change } = useLanguage();
  const group = t`Language`;
  return LANGUAGE_CHOICES.filter(({ value }) => value !== language).map(({ value, label }) => ({
    id: `language-${value}`,
    group,
    label,
    icon: "globe",
    run: () => isLanguage(value) && void change(value),
  }));
}

function useThemes(): PaletteItem[] {
  const { t } = useLingui();
  const now = useTheme();
  const group = t`Light or dark`;
  const themes = [
    { theme: "light", label: t`Light`, icon: "sun" },
    { theme: "dark", label: t`Dark`, icon: "moon" },
    { theme: "system", label: t`As the device`, icon: "screen" },
  ] as const;
  return themes
    .filter(({ theme }) => theme !== now)
    .map(({ theme, label, icon }) => ({
      id: `theme-${theme}`,
      group,
      label,
      icon,
      run: () => setTheme(theme),
    }));
}
