import { useLingui } from "@lingui/react/macro";
import type { ReactElement } from "react";
import { Menu } from "@/ui/Menu";
import { useKeyed, useRoom } from "../desk/context";
import type { PresentPerson } from "../desk/presence";
import { reveal } from "../together/places";
import { useCalling } from "./useCalling";

type Props = { trigger: ReactElement; person: PresentPerson };

/** What one can do about somebody who is here: go where they go. */
export function PersonMenu({ trigger, person: { id, name } }: Props) {
  const { t } = useLingui();
  const { canvas, presence } = useRoom();
  const isFollowed = useKeyed(presence, "followed", () => presence.followed === id);
  const call = useCalling();
  return (
    <Menu
      trigger={trigger}
      label={name}
      isOpenAtFirst
      groups={[
        [
          {
            id: "follow",
            label: isFollowed ? t`Do not follow ${name} any more` : t`Follow ${name}`,
            hint: t`Your view goes where they are.`,
            icon: "eye",
            onAction: () => presence.followPerson(isFollowed ? null : id),
          },
          {
            id: "see",
            label: t`See where ${name} is`,
            icon: "flag",
            onAction: () => reveal(presence.spotOf(id)),
          },
        ],
        ...(canvas.abilities.host
          ? [
              [
                {
                  id: "call",
                  label: t`Bring everyone here`,
                  icon: "people" as const,
                  onAction: () => void call(),
                },
              ],
            ]
          : []),
      ]}
    />
  );
}
