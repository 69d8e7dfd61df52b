import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { daysSince, useTime } from "@/i18n/time";
import type { Canvas } from "./api";
import { stateOf } from "./trail";

/** A canvas's state in words: colour and shape only repeat them. */
export function useStateWords() {
  const { t } = useLingui();
  const time = useTime();

  return function words(canvas: Canvas): string {
    const { blocks_started, blocks_total } = canvas;
    const when = time.brief(canvas.changed_at);
    const days = daysSince(new Date(canvas.changed_at));
    switch (stateOf(canvas)) {
      case "empty":
        return t`Not begun`;
      case "started":
        return t`${blocks_started} of ${blocks_total} blocks begun`;
      case "filled":
        return t`Changed ${when}`;
      default:
        return t`Untouched ${plural(days, { one: "# day", other: "# days" })}`;
    }
  };
}
