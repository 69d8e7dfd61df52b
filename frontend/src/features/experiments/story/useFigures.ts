import { useLingui } from "@lingui/react/macro";
import { tagOf } from "@/i18n";
import type { Criterion, Result } from "./results";

/** Figures as people say them: "4 of 7", "3.5"; and what counts as yes, unclear and no. */
export function useFigures() {
  const { t, i18n } = useLingui();
  const plain = (value: number) =>
    new Intl.NumberFormat(tagOf(i18n.locale), { maximumFractionDigits: 3 }).format(value);

  function figure(value: number, of: number | null | undefined): string {
    return of ? t`${plain(value)} of ${plain(of)}` : plain(value);
  }

  function nameOf({ kind, number }: Pick<Result, "kind" | "number">): string {
    if (kind === "before") return t`Before the test`;
    if (kind === "round") return t`Round ${number}`;
    return number > 1 ? t`Pilot ${number}` : t`Pilot`;
  }

  function yes({ isAtLeast, threshold, of }: Criterion): string {
    const value = plain(threshold);
    if (of) return isAtLeast ? t`${value} or more of ${plain(of)}` : t`${value} or fewer of ${plain(of)}`;
    return isAtLeast ? t`${value} or more` : t`${value} or less`;
  }

  function unclear(criterion: Criterion): string | null {
    const { isAtLeast, threshold } = criterion;
    const within = unclearOf(criterion);
    if (!within) return null;
    const edge = plain(within.edge);
    if (within.end === null) {
      const limit = plain(threshold);
      return isAtLeast ? t`${edge} or more, but less than ${limit}` : t`more than ${limit}, up to ${edge}`;
    }
    const ends = [within.edge, within.end].toSorted((one, other) => one - other);
    const band = [...new Set(ends.map(plain))].join("–");
    return criterion.of ? t`${band} of ${plain(criterion.of)}` : band;
  }

  function no({ isAtLeast, threshold, of, from, to }: Criterion): string {
    const edge = plain((isAtLeast ? from : to) ?? threshold);
    if (of) return isAtLeast ? t`fewer than ${edge} of ${plain(of)}` : t`more than ${edge} of ${plain(of)}`;
    return isAtLeast ? t`less than ${edge}` : t`more than ${edge}`;
  }

  return { plain, figure, nameOf, yes, unclear, no };
}

/**
 * Where a result is neither yes nor no: from the edge of a "no" to the last figure before a "yes". Things that are
 * counted have such a last figure; others come as near as they like: null.
 */
function unclearOf({ isAtLeast, threshold, of, from, to }: Criterion) {
  const [edge, said] = isAtLeast ? [from, to] : [to, from];
  const sign = isAtLeast ? 1 : -1;
  if (edge === null || edge * sign >= threshold * sign) return null;
  return { edge, end: said ?? (of ? threshold - sign : null) };
}
