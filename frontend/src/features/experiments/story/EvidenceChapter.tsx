import { useLingui } from "@lingui/react/macro";
import { EvidenceSection } from "../evidence/EvidenceSection";
import type { Story } from "../types";
import { Chapter } from "./Chapter";

/** Evidence for and against. */
export function EvidenceChapter({ story }: { story: Story }) {
  const { t } = useLingui();
  return (
    <Chapter id="evidence" title={t`Evidence`}>
      <EvidenceSection story={story} />
    </Chapter>
  );
}
