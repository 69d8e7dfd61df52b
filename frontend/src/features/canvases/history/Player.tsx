import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { announce } from "@/ui/announcer";
import { Button, IconButton } from "@/ui/Button";
import { BareSelect } from "@/ui/Select";
import type { Canvas } from "../types";
import { momentsQuery, versionsQuery } from "./api";
import type { Film } from "./film";
import styles from "./Player.module.css";
import type { HistoryWords } from "./useHistoryWords";
import { usePlaces } from "./usePlaces";
import { usePlaying } from "./usePlaying";

type Props = {
  canvas: Canvas;
  film: Film;
  words: HistoryWords;
  moment: number;
  onMoment: (moment: number) => void;
  viewSwitch: ReactNode;
};

const PACES = { slow: 2500, normal: 1200, quick: 300 } as const;
type Pace = keyof typeof PACES;

/** The way from the empty canvas to now: a slider, and buttons for those who go step by step or by meetings. */
export function Player({ canvas, film, words, moment, onMoment, viewSwitch }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [pace, setPace] = useState<Pace>("normal");
  const { isPlaying, toggle, stop } = usePlaying(moment, film.end, PACES[pace], onMoment);
  const places = usePlaces(
    film,
    words,
    useQuery(momentsQuery(canvas.id)).data,
    useQuery(versionsQuery(canvas.id)).data,
  );
  const said = words.moment(film, moment);

  /** Buttons leave the focus where it is: what they lead to has to be said. */
  function jump(to: number) {
    stop();
    onMoment(to);
    announce(words.moment(film, to));
  }

  return (
    <section className={styles.player} aria-label={t`Replay`}>
      <div className={styles.way}>
        <label htmlFor={id}>
          <Trans>Moment</Trans>
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={film.end}
          step={1}
          value={moment}
          list={`${id}-places`}
          aria-valuetext={said}
          onChange={event => {
            stop();
            onMoment(Number(event.target.value));
          }}
        />
        <datalist id={`${id}-places`}>
          {places.map(place => (
            <option key={place.id} value={place.moment} />
          ))}
        </datalist>
        <p className={styles.where}>
          <b>{film.frame(moment) ? words.when(film.frame(moment)?.at ?? "") : words.beginning}</b>
          <span className="quiet num">{t`${moment} of ${film.end}`}</span>
        </p>
      </div>
      <div className={styles.buttons}>
        <IconButton
          icon="back"
          label={t`Previous change`}
          isDisabled={moment === 0}
          onPress={() => jump(moment - 1)}
        />
        <Button
          variant="fill"
          icon={isPlaying ? "pause" : "play"}
          onPress={() => {
            if (isPlaying) announce(said);
            toggle();
          }}
        >
          {isPlaying ? t`Pause` : t`Play`}
        </Button>
        <IconButton
          icon="forward"
          label={t`Next change`}
          isDisabled={moment === film.end}
          onPress={() => jump(moment + 1)}
        />
        <div className={styles.speed}>
          <BareSelect
            icon="clock"
            label={t`Speed`}
            value={pace}
            onChange={value => setPace(value as Pace)}
            options={[
              { value: "slow", label: t`Slow` },
              { value: "normal", label: t`Normal speed` },
              { value: "quick", label: t`Quick` },
            ]}
          />
        </div>
        <BareSelect
          icon="flag"
          label={t`Go to a meeting or a version`}
          value=""
          onChange={chosen => {
            const place = places.find(one => one.id === chosen);
            if (place) jump(place.moment);
          }}
          options={[
            { value: "", label: t`Go to…` },
            ...places.map(place => ({ value: place.id, label: place.label })),
          ]}
        />
        <span className={styles.view}>{viewSwitch}</span>
      </div>
    </section>
  );
}
