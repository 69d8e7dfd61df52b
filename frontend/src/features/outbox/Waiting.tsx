import { Trans, useLingui } from "@lingui/react/macro";
import { isPicture, Preview } from "@/features/attachments";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import type { Parcel } from "./parcel";
import { useOnline } from "./useOnline";
import { useParcel } from "./useWaiting";
import styles from "./Waiting.module.css";

type Props<P extends Parcel> = {
  parcels: readonly P[];
  /** Missing while there is no room to write on in. */
  onWriteOn: ((parcel: P) => void) | undefined;
};

/** What is on this device and not yet, or not wholly, with the server. */
export function Waiting<P extends Parcel>({ parcels, onWriteOn }: Props<P>) {
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

type ItemProps<P extends Parcel> = { parcel: P } & Pick<Props<P>, "onWriteOn">;

function WaitingItem<P extends Parcel>({ parcel, onWriteOn }: ItemProps<P>) {
  const { takeBack, tryAgain } = useParcel(parcel);
  const time = useTime();
  const { refusal, made, files, written_at } = parcel;

  async function edit() {
    onWriteOn?.(parcel);
    await takeBack();
  }

  return (
    <article className={styles.parcel} data-refused={refusal !== undefined || undefined}>
      <p className={styles.state} role="status">
        <Standing parcel={parcel} />
      </p>
      <p className={styles.text}>{parcel.body.text}</p>
      {files.length > 0 && (
        <div className={styles.files}>
          {files.map(file =>
            isPicture(file) ? <Preview key={file.id} file={file} /> : <span key={file.id}>{file.name}</span>,
          )}
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
        {!made && onWriteOn && (
          <Button variant="bare" icon="pen" onPress={() => void edit()}>
            <Trans>Edit</Trans>
          </Button>
        )}
        <Button variant="bare" icon="trash" onPress={() => void takeBack()}>
          {!made && <Trans>Do not send</Trans>}
          {made &&
            (files.every(isPicture) ? (
              <Trans>Leave the pictures out</Trans>
            ) : (
              <Trans>Leave the files out</Trans>
            ))}
        </Button>
      </div>
    </article>
  );
}

function Standing({ parcel: { refusal, made, files } }: { parcel: Parcel }) {
  const isOnline = useOnline();
  if (refusal !== undefined) {
    return (
      <>
        <Icon name="warning" />
        <span>
          {!made && <Trans>This could not be sent.</Trans>}
          {made &&
            (files.slice(0, 1).every(isPicture) ? (
              <Trans>A picture could not be sent.</Trans>
            ) : (
              <Trans>A document could not be sent.</Trans>
            ))}{" "}
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
