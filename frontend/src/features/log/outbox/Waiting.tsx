import { Trans, useLingui } from "@lingui/react/macro";
import { Preview } from "@/features/attachments";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import type { Parcel } from "./parcel";
import { useOnline } from "./useOnline";
import { useParcel } from "./useWaiting";
import styles from "./Waiting.module.css";

type Props = { parcels: readonly Parcel[]; onWriteOn: (parcel: Parcel) => void };

/** Entries that are on this device and not yet, or not wholly, in the log. */
export function Waiting({ parcels, onWriteOn }: Props) {
  const { t } = useLingui();
  return (
    <section aria-label={t`On their way`} className={styles.waiting}>
      <ul>
        {parcels.map(parcel => (
          <li key={parcel.key}>
            <WaitingItem parcel={parcel} onWriteOn={onWriteOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaitingItem({ parcel, onWriteOn }: { parcel: Parcel; onWriteOn: (parcel: Parcel) => void }) {
  const { takeBack, tryAgain } = useParcel(parcel);
  const time = useTime();
  const { refusal, entry, text, pictures, written_at } = parcel;

  async function edit() {
    await takeBack();
    onWriteOn(parcel);
  }

  return (
    <article className={styles.parcel} data-refused={refusal !== undefined || undefined}>
      <p className={styles.state} role="status">
        <Standing parcel={parcel} />
      </p>
      <p className={styles.text}>{text}</p>
      {pictures.length > 0 && (
        <div className={styles.pictures}>
          {pictures.map(picture => (
            <Preview key={picture.id} file={picture} />
          ))}
        </div>
      )}
      <p className="tiny quiet">
        <time dateTime={written_at}>{time.short(written_at)}</time>
        {", "}
        <Trans>on this device only</Trans>
      </p>
      <div className={styles.ways}>
        {refusal !== undefined && (
          <Button icon="refresh" onPress={() => void tryAgain()}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {!entry && (
          <Button variant="bare" icon="pen" onPress={() => void edit()}>
            <Trans>Edit</Trans>
          </Button>
        )}
        <Button variant="bare" icon="trash" onPress={() => void takeBack()}>
          {entry ? <Trans>Leave the pictures out</Trans> : <Trans>Do not send</Trans>}
        </Button>
      </div>
    </article>
  );
}

function Standing({ parcel: { refusal, entry } }: { parcel: Parcel }) {
  const isOnline = useOnline();
  if (refusal !== undefined) {
    return (
      <>
        <Icon name="warning" />
        <span>
          {entry ? <Trans>A picture could not be sent.</Trans> : <Trans>This could not be sent.</Trans>}{" "}
          {refusal}
        </span>
      </>
    );
  }
  return (
    <>
      <Icon name={isOnline ? "refresh" : "clock"} />
      <span>{isOnline ? <Trans>Sending</Trans> : <Trans>Waiting for a connection</Trans>}</span>
    </>
  );
}
