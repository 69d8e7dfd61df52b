import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { type Words as CanvasWords, useWords } from "../desk/words";
import { shapeOf } from "../document/shape";
import { referencesQuery } from "../references/api";
import type { Block, Canvas } from "../types";
import { momentsQuery, versionsQuery } from "./api";
import { type BlockDifference, type Compared, compare } from "./compare";
import type { Film, Kind } from "./film";
import styles from "./History.module.css";
import { looksBetween, looksOf } from "./looks";
import { type HistoryWords, KINDS, SIGNS } from "./useHistoryWords";
import { usePlaces } from "./usePlaces";
import { Words } from "./Words";

type Props = { canvas: Canvas; film: Film; words: HistoryWords; moment: number };

const SHOWN = "shown";

/** What differs between two moments, in words, block by block; made to be printed, too. */
export function ComparePart({ canvas, film, words, moment }: Props) {
  const { t } = useLingui();
  const canvasWords = useWords(canvas);
  const known = usePlaces(
    film,
    words,
    useQuery(momentsQuery(canvas.id)).data,
    useQuery(versionsQuery(canvas.id)).data,
  );
  const frame = film.frame(moment);
  const shown =
    frame && moment < film.end
      ? [{ id: SHOWN, label: t`Shown in the replay: ${words.when(frame.at)}`, moment }]
      : [];
  const places = [...known, ...shown];
  const [chosen, setChosen] = useState({ from: shown.length > 0 ? SHOWN : "beginning", to: "now" });
  const placeOf = (id: string, fallback: number) =>
    places.find(place => place.id === id) ?? { id, label: "", moment: fallback };
  const [from, to] = [placeOf(chosen.from, 0), placeOf(chosen.to, film.end)];
  const references = useQuery(referencesQuery(canvas.id)).data;
  const { differences, nameOf } = useMemo(() => {
    const [before, after] = [film.still(from.moment), film.still(to.moment)];
    const looks = looksBetween(looksOf(references), film, from.moment, to.moment);
    return {
      differences: compare(shapeOf(canvas), before, after, looks),
      nameOf: (id: string) => canvasWords.name(after.notes.get(id) ?? before.notes.get(id)),
    };
  }, [canvas, canvasWords, film, references, from.moment, to.moment]);
  const options = places.map(({ id, label }) => ({ value: id, label }));
  return (
    <div className={styles.column}>
      <div className={styles.choice}>
        <Select
          label={t`From`}
          options={options}
          value={chosen.from}
          onChange={id => setChosen({ ...chosen, from: id })}
        />
        <Select
          label={t`To`}
          options={options}
          value={chosen.to}
          onChange={id => setChosen({ ...chosen, to: id })}
        />
        <Button icon="print" onPress={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      <h2 className={styles.printed}>
        {from.label} → {to.label}
      </h2>
      <p role="status" className="quiet">
        {summary(differences, words) || t`Nothing differs between these two moments.`}
      </p>
      {differences.map(difference => (
        <BlockPart key={difference.block.id} {...{ difference, words, canvasWords, canvas, nameOf }} />
      ))}
    </div>
  );
}

function summary(differences: readonly BlockDifference[], words: HistoryWords): string {
  const countOf = (part: keyof Omit<BlockDifference, "block">) =>
    differences.reduce((sum, each) => sum + each[part].length, 0);
  const ties = countOf("ties");
  return [
    ...KINDS.filter(kind => countOf(kind) > 0).map(
      kind => `${words.words[kind]}: ${words.notes(countOf(kind))}`,
    ),
    ...(ties > 0 ? [words.ties(ties)] : []),
  ].join(" · ");
}

type BlockProps = {
  difference: BlockDifference;
  words: HistoryWords;
  canvasWords: CanvasWords;
  canvas: Canvas;
  nameOf: (note: string) => string;
};

function BlockPart({ difference, words, canvasWords, canvas, nameOf }: BlockProps) {
  const { block, ties, looks } = difference;
  return (
    <section className={styles.block}>
      <h2>{block.title}</h2>
      {KINDS.filter(kind => difference[kind].length > 0).map(kind => (
        <div key={kind} className={styles.kind}>
          <h3>
            <span aria-hidden="true">{SIGNS[kind]} </span>
            {words.words[kind]}
          </h3>
          <ul className={styles.differences}>
            {difference[kind].map(pair => (
              <li key={pair.id}>
                <Difference {...{ pair, kind, block, canvasWords, canvas }} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {(ties.length > 0 || looks.length > 0) && (
        <div className={styles.kind}>
          <h3>
            <Trans>Groups, pictures and references</Trans>
          </h3>
          <ul className={styles.differences}>
            {ties.map(tie => (
              <li key={`${tie.kind} ${tie.note} ${tie.name}`}>
                {words.tie(tie)}
                {tie.note && `: ${nameOf(tie.note)}`}
              </li>
            ))}
            {looks.map(look => (
              <li key={look.note}>{words.looked(look, nameOf(look.note))}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type DifferenceProps = { pair: Compared; kind: Kind; block: Block; canvasWords: CanvasWords; canvas: Canvas };

function Difference({
  pair: { before, after },
  kind,
  block,
  canvasWords,
  canvas,
}: DifferenceProps): ReactNode {
  const { t } = useLingui();
  const note = after ?? before;
  if (!note) return null;
  if (kind === "changed" && before && after) {
    return (
      <>
        <Words before={before.text} after={after.text} />
        {before.type !== after.type && (
          <span className="quiet">
            {" "}
            ({canvasWords.type(before.type)} → {canvasWords.type(after.type)})
          </span>
        )}
      </>
    );
  }
  const text = note.text.trim() || canvasWords.name(note);
  if (kind !== "moved" || !before || !after) return text;
  const origin = canvas.template.blocks.find(({ id }) => id === before.block) ?? block;
  const [place, target] = [canvasWords.place(origin, before), canvasWords.place(block, after)];
  return (
    <>
      {text}{" "}
      <span className="quiet">{place === target ? t`(within its place)` : `(${place} → ${target})`}</span>
    </>
  );
}
