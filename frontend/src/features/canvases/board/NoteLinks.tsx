import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { teamCanvasesQuery } from "../api";
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
            {isOurs(address) ? <OurPage address={address} /> : siteOf(address)}
            <span className="sr">: {t`opens in a new tab`}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function isOurs(address: string): boolean {
  return new URL(address).origin === location.origin;
}

/** A canvas of the team by its title, a note of this canvas by its first words; any other page by its address. */
function OurPage({ address }: { address: string }) {
  const { canvas, desk, words } = useRoom();
  const { pathname, hash } = new URL(address);
  const { data = [] } = useQuery(teamCanvasesQuery(canvas.team.id));
  const led = data.find(({ id }) => pathname === `/canvases/${id}`);
  const note = led?.id === canvas.id ? desk.store.note(hash.slice(1)) : undefined;
  if (note) return words.name(note);
  return led ? `${led.number} ${led.title}` : siteOf(address);
}
