import { useLingui } from "@lingui/react/macro";
import type { ReactElement, ReactNode } from "react";
import { UserMenu } from "@/features/accounts";
import { Bell } from "@/features/notifications";
import { PlainButton } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Main } from "@/ui/Page";
import { SkipLink, TopBar } from "@/ui/TopBar";
import { showPalette } from "./Anywhere";
import { PhoneMenu } from "./PhoneMenu";

type Props = {
  crumbs?: readonly ReactElement[];
  /** The name of the place, at the end of the crumbs. */
  here?: ReactNode;
  /** Links to the pages of this place; on a phone they are in the menu. */
  tabs?: readonly ReactElement[];
  tabsLabel?: string;
  width?: "page" | "read" | "form";
  children: ReactNode;
};

/** A page behind the door: bar, menu, content. The canvas page brings its own bar instead. */
export function Shell({ crumbs = [], here, tabs = [], tabsLabel, width = "page", children }: Props) {
  const { t } = useLingui();
  return (
    <>
      <SkipLink />
      <TopBar
        start={<PhoneMenu above={crumbs} here={here} tabs={tabs} />}
        crumbs={crumbs}
        here={here}
        {...(tabs.length > 0 && { tabs })}
        {...(tabsLabel && { tabsLabel })}
        end={
          <>
            <PlainButton label={t`Find and go anywhere`} onPress={() => showPalette(true)}>
              <Icon name="search" />
            </PlainButton>
            <Bell />
            <UserMenu />
          </>
        }
      />
      <Main width={width}>{children}</Main>
    </>
  );
}
