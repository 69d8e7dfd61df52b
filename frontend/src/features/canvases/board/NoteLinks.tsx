import { useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { useRoom } from "../desk/context";
import { addressesIn, siteOf } from "../document/addresses";
import type { Note } from "../document/schema";
import styles from "./NoteChips.module.css";

type Props = { note: Note; isReachable: boolean };

/** The addresses in a note, to be opened beside the canvas. The other site is not told where somebody comes from. */
export default function NoteLinks({ note, isReachable }: Props) {
  const { t } = useLingui();
  const { words } = useRoom();
  return (
    <ul className={styles.chips} aria-label={words.name(note)}>
      {addressesIn(note.text).map(address => (
        <li key={address}>
          <a
            className={styles.link}
            href={address}
            target="_blank"
            rel="noopener noreferrer nofollow"
            referrerPolicy="no-referrer"
            title={address}
            tabIndex={isReachable ? 0 : -1}
          >
            <Icon name="link" size="s" />
            {siteOf(address)}
            <span className="sr">: {t`opens in a new tab`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
