import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useEffect, useId, useState } from "react";
import { LanguageSwitch } from "@/features/accounts";
import { IconButton } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Link } from "@/ui/Link";
import styles from "./PhoneMenu.module.css";

type Props = {
  above: readonly ReactElement[];
  /** The name of the place whose pages the tabs are. */
  here: ReactNode;
  tabs: readonly ReactElement[];
};

/** All ways from here, on one sheet, for screens too narrow for the bar: the pages of this place, what is above, oneself. */
export function PhoneMenu({ above, here, tabs }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving somewhere closes the menu
  useEffect(() => setIsOpen(false), [pathname]);
  return (
    <>
      <IconButton
        icon="menu"
        label={t`Menu`}
        isLarge
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      />
      <Dialog title={t`Menu`} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <nav aria-label={t`Pages`}>
          {tabs.length > 0 && (
            <>
              <h3 id={id} className={styles.place}>
                {here}
              </h3>
              <ul className={styles.pages} aria-labelledby={id}>
                {tabs.map(tab => (
                  <li key={tab.key}>{tab}</li>
                ))}
              </ul>
            </>
          )}
          <ul className={styles.ways}>
            {above.map(way => (
              <li key={way.key}>{way}</li>
            ))}
            <li>
              <Link to="/" className="">
                <Trans>My teams</Trans>
              </Link>
            </li>
            <li>
              <Link to="/notifications" className="">
                <Trans>Notifications</Trans>
              </Link>
            </li>
            <li>
              <Link to="/profile" className="">
                <Trans>Profile</Trans>
              </Link>
            </li>
          </ul>
        </nav>
        <div className={styles.apart}>
          <LanguageSwitch />
        </div>
      </Dialog>
    </>
  );
}
