import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { useRoom } from "../desk/context";
import { lessonsQuery } from "./api";
import styles from "./Help.module.css";

/** The short lessons behind this canvas, to read in a few minutes. */
export function Lessons() {
  const { canvas } = useRoom();
  const query = useQuery(lessonsQuery(canvas.id));
  return (
    <Loaded
      query={query}
      skeleton={
        <Skeleton>
          <SkeletonBar width="80%" />
          <SkeletonBar width="95%" />
        </Skeleton>
      }
    >
      {lessons =>
        lessons.map(({ slug, number, title, minutes, goal, points, try_now, sources }) => (
          <article key={slug} className={styles.lesson}>
            <h4>
              <span className="num">{number}</span> {title},{" "}
              <span className="num">
                <Trans>{minutes} min</Trans>
              </span>
            </h4>
            <p>{goal}</p>
            <ul>
              {points.map(point => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <p className={styles.try}>
              <b>
                <Trans>Try now:</Trans>
              </b>{" "}
              {try_now}
            </p>
            <p className={styles.sources}>{sources.join(" · ")}</p>
          </article>
        ))
      }
    </Loaded>
  );
}
