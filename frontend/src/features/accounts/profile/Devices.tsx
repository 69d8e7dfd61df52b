import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Device, devicesQuery, useEndDevices } from "./api";
import { deviceName, isHandheld } from "./device";
import styles from "./Profile.module.css";

/** Where I am signed in, and a way to end it there. */
export function Devices() {
  const devices = useQuery(devicesQuery);
  const end = useEndDevices();
  const others = (devices.data ?? []).filter(device => !device.is_current);
  const action = others.length > 1 && (
    <Button variant="bare" isPending={end.isPending} onPress={() => end.mutate(others.map(({ id }) => id))}>
      <Trans>End all others</Trans>
    </Button>
  );
  return (
    <Section id="devices" title={<Trans>Where you are signed in</Trans>} action={action}>
      <Loaded
        query={devices}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={2} />
          </Skeleton>
        }
      >
        {list => (
          <ul>
            {list.map(device => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const { t } = useLingui();
  const time = useTime();
  const end = useEndDevices();
  const name = deviceName(device.user_agent) || t`Unknown device`;
  const since = time.day(new Date(device.created_at * 1000).toISOString());
  return (
    <li className={styles.row}>
      <span className={styles.sign}>
        <Icon name={isHandheld(device.user_agent) ? "phone" : "screen"} />
      </span>
      <div>
        <p className={styles.name}>
          {name} {device.is_current && <Chip tone="spruce">{t`this device`}</Chip>}
        </p>
        <p className="tiny quiet">
          <Trans>
            since {since}, address {device.ip}
          </Trans>
        </p>
      </div>
      {!device.is_current && (
        <Button
          onPress={() => end.mutate([device.id])}
          isPending={end.isPending}
          aria-label={t`Sign out there: ${name}`}
        >
          <Trans>Sign out there</Trans>
        </Button>
      )}
    </li>
  );
}
