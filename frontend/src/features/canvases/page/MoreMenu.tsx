import { useLingui } from "@lingui/react/macro";
import { IconButton } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import type { MenuEntry } from "@/ui/Menu";
import { useMedia } from "@/ui/useMedia";
import { useRoom } from "../desk/context";
import { changeSettings, useSettings } from "../hooks/settings";

/** What is needed now and then: panels on a phone, keys, what is told and shown of others, printing, files. */
export function MoreMenu({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useLingui();
  const { canvas, desk, rights } = useRoom();
  const { tellsOfOthers, showsCursors } = useSettings();
  const hasPointer = useMedia("(pointer: fine)");

  const panels: MenuEntry[] = [
    { id: "guide", label: t`Guide`, icon: "book", onAction: () => desk.stage.openSheet("guide") },
    { id: "comments", label: t`Comments`, icon: "comment", onAction: () => desk.stage.openSheet("comments") },
  ];
  const others: MenuEntry[] = [
    {
      id: "tell",
      label: tellsOfOthers ? t`Do not announce what others change` : t`Announce what others change`,
      icon: "bell",
      onAction: () => changeSettings({ tellsOfOthers: !tellsOfOthers }),
    },
    ...(hasPointer && !rights.isGuest
      ? [
          {
            id: "cursors",
            label: showsCursors ? t`Hide the cursors of others` : t`Show the cursors of others`,
            icon: "eye" as const,
            onAction: () => changeSettings({ showsCursors: !showsCursors }),
          },
        ]
      : []),
  ];
  const page: MenuEntry[] = [
    ...(rights.access === "read"
      ? []
      : [
          {
            id: "select",
            label: t`Select notes`,
            icon: "check" as const,
            onAction: () => desk.stage.choose(true),
          },
        ]),
    {
      id: "keys",
      label: t`Keyboard shortcuts`,
      icon: "key",
      onAction: () => desk.stage.open({ kind: "shortcuts" }),
    },
    { id: "history", label: t`History`, icon: "clock", href: `/canvases/${canvas.id}/history` },
    { id: "print", label: t`Print`, icon: "print", onAction: () => window.print() },
    {
      id: "export",
      label: t`Save as a file…`,
      icon: "paper",
      onAction: () => desk.stage.open({ kind: "export" }),
    },
    ...(rights.access === "change"
      ? [
          {
            id: "import",
            label: t`Add notes from a file…`,
            icon: "plus" as const,
            onAction: () => desk.stage.open({ kind: "import" }),
          },
        ]
      : []),
  ];
  return (
    <LazyMenu
      trigger={<IconButton icon="more" label={t`More`} isLarge={isNarrow} />}
      label={t`More`}
      groups={() => [...(isNarrow ? [panels] : []), others, page]}
    />
  );
}
