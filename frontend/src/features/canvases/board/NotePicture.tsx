import { Trans } from "@lingui/react/macro";
import { Suspense } from "react";
import { activateAlso } from "@/i18n";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import styles from "./NotePicture.module.css";

const Picture = later(async () => {
  await activateAlso("picking");
  return import("../images/Picture");
});

/** Asks for what the picture shows: that is all that many people have of it. */
export function DescriptionMissing() {
  return (
    <span className={styles.missing}>
      <Icon name="warning" size="s" /> <Trans>Description missing</Trans>
    </span>
  );
}

/** The picture of a note. Its place is there before it is, so that nothing moves when it comes. */
export function NotePicture({ id }: { id: string }) {
  return (
    <span className={styles.picture}>
      <Suspense fallback={null}>
        <Picture key={id} id={id} />
      </Suspense>
    </span>
  );
}
