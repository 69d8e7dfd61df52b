import { Trans } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { addressOf } from "./api";
import styles from "./Images.module.css";
import { usePatience } from "./usePatience";

/** A picture on a card. The text of its note describes it, so by itself it says nothing. */
export default function Picture({ id }: { id: string }) {
  const { tries, isGone, fail } = usePatience();
  if (isGone) {
    return (
      <span className={styles.gone}>
        <Icon name="picture" />
        <Trans>The picture cannot be shown.</Trans>
      </span>
    );
  }
  return (
    <img
      key={tries}
      className={styles.onCard}
      src={addressOf(id, "small")}
      srcSet={`${addressOf(id, "small")} 480w, ${addressOf(id, "whole")} 1600w`}
      sizes="auto, 300px"
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={fail}
    />
  );
}
