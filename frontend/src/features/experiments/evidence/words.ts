import { useLingui } from "@lingui/react/macro";
import type { Evidence } from "./api";

type Kind = Evidence["type"];

/** Evidence in words: how it was gathered, by whom, how strong it is. */
export function useEvidenceWords() {
  const { t } = useLingui();
  const kinds: Record<Kind, string> = {
    measurement: t`measured`,
    observation: t`observed`,
    quote: t`told`,
    story: t`a story`,
    document: t`a document`,
    system_log: t`from a system`,
  };
  /** The four steps, each with the word that stands beside the squares, and what it asks for. */
  const strengths = [
    { word: t`a remark`, meaning: t`One remark` },
    { word: t`some signs`, meaning: t`Several remarks, or one observation` },
    { word: t`seen or measured`, meaning: t`What several people did was seen, or it was measured once` },
    {
      word: t`sources agree`,
      meaning: t`Independent sources agree, or it was measured against the starting point`,
    },
  ];
  return { kinds, strengths };
}
