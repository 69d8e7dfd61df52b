import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { keys } from "@/api/keys";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { toast } from "@/ui/toast";
import type { Canvas } from "../types";
import { momentsQuery, removeVersion, type Version, versionsQuery } from "./api";
import type { Film } from "./film";
import styles from "./History.module.css";
import { NameForm } from "./NameForm";
import type { HistoryWords } from "./useHistoryWords";

type Props = { canvas: Canvas; film: Film; words: HistoryWords; onShow: (moment: number) => void };

/** Moments with a name: those the team has named, and the meetings, which have one by themselves. */
export function VersionsPart({ canvas, film, words, onShow }: Props) {
  const { t } = useLingui();
  const versions = useQuery(versionsQuery(canvas.id));
  const meetings = useQuery(momentsQuery(canvas.id));
  return (
    <div className={styles.column}>
      {canvas.abilities.change && (
        <section className={styles.block}>
          <h2>
            <Trans>Name the canvas as it is now</Trans>
          </h2>
          <NameForm canvas={canvas} key={versions.data?.length ?? 0} />
        </section>
      )}
      <section className={styles.block}>
        <h2>
          <Trans>Named versions</Trans>
        </h2>
        <Loaded
          query={versions}
          skeleton={
            <Skeleton>
              <SkeletonRows rows={3} />
            </Skeleton>
          }
        >
          {found =>
            found.length === 0 ? (
              <EmptyState title={t`No version has a name yet.`}>
                <Trans>A name makes a moment easy to find again, such as before and after a meeting.</Trans>
              </EmptyState>
            ) : (
              <ul className={styles.rows}>
                {found.map(version => (
                  <VersionRow key={version.id} {...{ canvas, film, words, version, onShow }} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <section className={styles.block}>
        <h2>
          <Trans>As it was when meetings began</Trans>
        </h2>
        {meetings.data?.length === 0 && (
          <p className="quiet">
            <Trans>The programme has not met yet.</Trans>
          </p>
        )}
        <ul className={styles.rows}>
          {meetings.data?.map(({ id, number, title, at }) => (
            <li key={id} className={styles.row}>
              <div>
                <b>
                  <span className="num">{number}</span> {title}
                </b>
                <p className="quiet">{words.when(at)}</p>
              </div>
              <Button icon="eye" aria-label={t`Show: ${title}`} onPress={() => onShow(film.momentAt(at))}>
                <Trans>Show</Trans>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function VersionRow({ canvas, film, words, version, onShow }: Props & { version: Version }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [doing, setDoing] = useState<"rename" | "remove" | null>(null);
  const removal = useMutation({
    mutationFn: () => removeVersion(version.id),
    onSuccess: () => {
      toast(t`The name is gone; the history stays.`);
      return client.invalidateQueries({ queryKey: keys.versionsOf(canvas.id) });
    },
  });
  const { name, named_by: by } = version;
  if (doing === "rename") {
    return (
      <li className={styles.row}>
        <NameForm canvas={canvas} version={version} onDone={() => setDoing(null)} />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div>
        <b>{name}</b>
        <p className="quiet">
          {words.when(version.at)}
          {by && <> · {t`named by ${by.display_name}`}</>}
        </p>
      </div>
      <div className={styles.rowWays}>
        <Button
          icon="eye"
          aria-label={t`Show: ${name}`}
          onPress={() => onShow(film.momentOf(version.sequence))}
        >
          <Trans>Show</Trans>
        </Button>
        {version.abilities.change && (
          <>
            <Button
              icon="pen"
              variant="bare"
              aria-label={t`Rename: ${name}`}
              onPress={() => setDoing("rename")}
            >
              <Trans>Rename</Trans>
            </Button>
            <Button
              icon="trash"
              variant="bare"
              aria-label={t`Take the name away: ${name}`}
              onPress={() => setDoing("remove")}
            >
              <Trans>Take the name away</Trans>
            </Button>
          </>
        )}
      </div>
      <ConfirmDialog
        title={t`Take the name away?`}
        action={t`Take the name away`}
        isOpen={doing === "remove"}
        isPending={removal.isPending}
        onClose={() => setDoing(null)}
        onConfirm={() => removal.mutate()}
      >
        <Trans>“{name}” is a name only. The history of the canvas stays as it is.</Trans>
      </ConfirmDialog>
    </li>
  );
}
