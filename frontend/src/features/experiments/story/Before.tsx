import { Trans } from "@lingui/react/macro";
import type { Design } from "../types";

/** How it was before the test where there is no figure of it: in words, or that nobody knows. */
export function BeforeInWords({ design }: { design: Design | undefined }) {
  if (!design) return null;
  const { baseline, baseline_how } = design;
  if (baseline) return <Trans>Before the test: {baseline}.</Trans>;
  if (baseline_how) return <Trans>Before the test: not known; to be found out: {baseline_how}.</Trans>;
  return <Trans>Before the test: not known.</Trans>;
}
