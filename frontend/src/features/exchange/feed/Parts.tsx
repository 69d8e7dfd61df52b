import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { SharedPart } from "../api";
import styles from "./Feed.module.css";
import { usePlaces } from "./useKinds";

const FIRST = 4;

type Props = { parts: readonly SharedPart[]; lang: string; isWhole?: boolean };

/** The words of a share: notes as a list, a story with what each part of it is. Long ones open on demand. */
export function Parts({ parts, lang, isWhole = false }: Props) {
  const [isOpen, setIsOpen] = useState(isWhole);
  const shown = isOpen ? parts : parts.slice(0, FIRST);
  const hidden = parts.length - shown.length;
  return (
    <>
      <ul className={styles.parts}>
        {shown.map((part, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the server gives parts in their order, and no names
          <Part key={number} part={part} lang={lang} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.quiet} onClick={() => setIsOpen(true)}>
          <Trans>Show the rest ({hidden})</Trans>
        </button>
      )}
    </>
  );
}

function Part({ part: { place, lane, text }, lang }: { part: SharedPart; lang: string }) {
  const said = usePlaces()[place] || lane;
  return (
    <li>
      {said && <span className={styles.place}>{said}</span>}
      <span lang={lang} className={styles.words}>
        {text}
      </span>
    </li>
  );
}
