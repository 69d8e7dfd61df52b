import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { type ReactElement, useEffect, useState } from "react";
import { LanguageSwitch } from "@/features/accounts";
import { IconButton } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Link } from "@/ui/Link";
import styles from "./PhoneMenu.module.css";

/** All ways from here, on one sheet, for screens too narrow for the bar. */
export function PhoneMenu({ tabs }: { tabs: readonly ReactElement[] }) {
  const { t } = useLingui();
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
          <ul className={styles.ways}>
            {tabs.map(tab => (
              <li key={tab.key}>{tab}</li>
            ))}
            <li className={styles.apart}>
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
