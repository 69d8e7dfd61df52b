import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { teamCanvasesQuery } from "@/features/canvases";
import { Icon } from "@/ui/Icon";
import { type About, aboutFrom, wordOf } from "../about";
import { aboutQuery } from "../api";
import styles from "./Write.module.css";

type Props = { team: string; about: About; onChange: (about: About) => void };

/** What the entry is about, in two taps: the browser's own list of experiments, open rounds and canvases. */
export function AboutSelect({ team, about, onChange }: Props) {
  const { t } = useLingui();
  const id = useId();
  const experiments = useQuery(aboutQuery(team));
  const canvases = useQuery(teamCanvasesQuery(team));
  const known = [
    ...(experiments.data ?? []).flatMap(each => [each.id, each.round?.id]),
    ...(canvases.data ?? []).map(each => each.id),
  ];
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        <Trans>About</Trans>
      </label>
      <div className={styles.select}>
        <Icon name="link" />
        <select id={id} value={wordOf(about)} onChange={event => onChange(aboutFrom(event.target.value))}>
          <option value="">{t`Nothing in particular`}</option>
          {about && !known.includes(about.id) && <option value={wordOf(about)}>{t`As it is now`}</option>}
          {experiments.data?.length ? (
            <optgroup label={t`Experiments`}>
              {experiments.data.flatMap(({ id, title, round }) => [
                ...(round
                  ? [
                      <option key={round.id} value={`iteration:${round.id}`}>
                        {t`Round ${round.number}: ${title}`}
                      </option>,
                    ]
                  : []),
                <option key={id} value={`experiment:${id}`}>
                  {title}
                </option>,
              ])}
            </optgroup>
          ) : null}
          <optgroup label={t`Canvases`}>
            {canvases.data?.map(canvas => (
              <option key={canvas.id} value={`canvas:${canvas.id}`}>
                {`${canvas.number} ${canvas.title}`}
              </option>
            ))}
          </optgroup>
        </select>
        <Icon name="down" size="s" />
      </div>
    </div>
  );
}
