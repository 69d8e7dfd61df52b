import { useLingui } from "@lingui/react/macro";
import { Chip } from "@/ui/Chip";
import type { Evidence } from "./api";

/** On which side a trace is, where it does not stand in a column. */
export function Direction({ direction }: Pick<Evidence, "direction">) {
  const { t } = useLingui();
  switch (direction) {
    case "for":
      return <Chip tone="spruce" icon="check">{t`for`}</Chip>;
    case "against":
      return <Chip tone="lingon" icon="close">{t`against`}</Chip>;
    case "mixed":
      return <Chip>{t`both`}</Chip>;
    default:
      return <Chip>{t`what surrounds it`}</Chip>;
  }
}
