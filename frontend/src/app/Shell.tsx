import type { ReactElement, ReactNode } from "react";
import { UserMenu } from "@/features/accounts";
import { Bell } from "@/features/notifications";
import { Main } from "@/ui/Page";
import { SkipLink, TopBar } from "@/ui/TopBar";
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
  return (
    <>
      <SkipLink />
      <TopBar
        start={<PhoneMenu tabs={[...crumbs, ...tabs]} />}
        crumbs={crumbs}
        here={here}
        {...(tabs.length > 0 && { tabs })}
        {...(tabsLabel && { tabsLabel })}
        end={
          <>
            <Bell />
            <UserMenu />
          </>
        }
      />
      <Main width={width}>{children}</Main>
    </>
  );
}
