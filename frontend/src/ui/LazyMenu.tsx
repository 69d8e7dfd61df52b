import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from "react";
import { forLater } from "./later";
import type { MenuEntry } from "./Menu";

type Trigger = ReactElement<{ onPress?: () => void; autoFocus?: boolean }>;

type LazyProps = {
  trigger: Trigger;
  load: () => Promise<unknown>;
  /** The menu, open at first, around the button it is given. */
  children: (trigger: Trigger) => ReactNode;
};

/** A button whose menu's code, whatever it is, comes with the first press. */
export function LazyTrigger({ trigger, load, children }: LazyProps) {
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
      {children(cloneElement(trigger, { autoFocus: true }))}
    </Suspense>
  );
}

const load = forLater(() => import("./Menu"));
const Menu = lazy(async () => ({ default: (await load()).Menu }));

type Props = {
  trigger: Trigger;
  label: string;
  /** Asked for only when the menu is wanted. */
  groups: () => readonly (readonly MenuEntry[])[];
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
};

/** A menu whose code comes with the first press: for pages that have many menus, or must be there quickly. */
export function LazyMenu({ trigger, groups, ...rest }: Props) {
  return (
    <LazyTrigger trigger={trigger} load={load}>
      {button => <Menu {...rest} trigger={button} groups={groups()} isOpenAtFirst />}
    </LazyTrigger>
  );
}
