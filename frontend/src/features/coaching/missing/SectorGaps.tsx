import { Trans, useLingui } from "@lingui/react/macro";
import { useSectors } from "@/i18n/sectors";
import { Button } from "@/ui/Button";
import type { SectorGap } from "./api";
import styles from "./Missing.module.css";
import type { Gap } from "./useStart";

type Props = { sectors: readonly SectorGap[]; onInvite: ((gap: Gap) => void) | undefined };

/** Six sectors: named, here, contributing. The empty ones are said in words first. */
export function SectorGaps({ sectors, onInvite }: Props) {
  const { t } = useLingui();
  const { names } = useSectors();
  return (
    <>
      <p className={styles.sentence}>
        <Empty sectors={sectors} />
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="sr">
            <Trans>Actors named, people here and people contributing, by sector</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Sector</Trans>
              </th>
              <th scope="col">
                <Trans>Named</Trans>
              </th>
              <th scope="col">
                <Trans>Here</Trans>
              </th>
              <th scope="col">
                <Trans>Contributing</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {sectors.map(({ sector, actors, here, contributing }) => (
              <tr key={sector} data-gap={here === 0 || undefined}>
                <th scope="row">
                  {names[sector]}{" "}
                  {onInvite && contributing === 0 && (
                    <Button
                      variant="bare"
                      aria-label={t`Invite ${names[sector]}`}
                      onPress={() => onInvite({ name: names[sector], sector })}
                    >
                      <Trans>Invite</Trans>
                    </Button>
                  )}
                </th>
                <Figure count={actors} />
                <Figure count={here} />
                <Figure count={contributing} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Figure({ count }: { count: number }) {
  const { t } = useLingui();
  return <td>{count === 0 ? <span className="quiet">{t`none`}</span> : count}</td>;
}

function Empty({ sectors }: { sectors: readonly SectorGap[] }) {
  const { t, i18n } = useLingui();
  const { names } = useSectors();
  const listed = (rows: readonly SectorGap[]) =>
    new Intl.ListFormat(i18n.locale).format(rows.map(({ sector }) => names[sector]));
  const absent = sectors.filter(({ here }) => here === 0);
  const silent = sectors.filter(({ here, contributing }) => here > 0 && contributing === 0);
  const nobody = listed(absent);
  const quiet = listed(silent);
  const said = [
    absent.length > 0 && t`Nobody is here from: ${nobody}.`,
    silent.length > 0 && t`Here and silent: ${quiet}.`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(" ") : t`Every sector is here and contributes.`;
}
