import { cloneElement, lazy, type ReactElement, Suspense, useState } from "react";
import { forLater } from "./later";
import type { MenuEntry } from "./Menu";

const load = forLater(() => import("./Menu"));
const Menu = lazy(async () => ({ default: (await load()).Menu }));

type Props = {
  trigger: ReactElement<{ onPress?: () => void; autoFocus?: boolean }>;
  label: string;
  /** Asked for only when the menu is wanted. */
  groups: () => readonly (readonly MenuEntry[])[];
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
};

/** A menu whose code comes with the first press: for pages that have many menus, or must be there quickly. */
export function LazyMenu({ trigger, groups, ...rest }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  if (!isWanted) {
    // Pointing at it is a good sign that it will be pressed.
    return (
      <span onPointerEnter={() => void load()} style={{ display: "contents" }}>
        {cloneElement(trigger, { onPress: () => setIsWanted(true) })}
      </span>
    );
  }
  return (
    <Suspense fallback={trigger}>
      {/* The button is drawn anew: it takes the focus, so that the menu can give it back. */}
      <Menu {...rest} trigger={cloneElement(trigger, { autoFocus: true })} groups={groups()} isOpenAtFirst />
    </Suspense>
  );
}
