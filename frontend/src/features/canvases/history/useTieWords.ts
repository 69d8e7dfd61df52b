import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { Tie, TieKind } from "./ties";

type Named = Pick<Tie, "kind" | "name" | "before">;
type Told = Named & { who: string; block: string; count: number };

/** What became of groups, pictures and references, in words: as a sentence about somebody, and in short beside a note. */
export function useTieWords() {
  const { t } = useLingui();
  return useMemo(() => {
    const nameOf = (title: string) => title || t`Group without a name`;

    /** The number is inside each sentence: in Finnish and Estonian the case of what is counted hangs on the verb. */
    function sentence({ kind, who, block, count, name, before }: Told): string {
      const [group, once] = [nameOf(name), nameOf(before)];
      const sentences: Record<TieKind, string> = {
        made: t`${who} made the group “${group}”: ${block}`,
        named: t`${who} renamed the group “${once}”; it is “${group}” now: ${block}`,
        dissolved: t`${who} dissolved the group “${group}”: ${block}`,
        joined: t`${who} put ${plural(count, { one: "# note", other: "# notes" })} into the group “${group}”: ${block}`,
        left: t`${who} took ${plural(count, { one: "# note", other: "# notes" })} out of the group “${group}”: ${block}`,
        pictured: t`${who} put a picture on ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        repictured: t`${who} put another picture on ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        unpictured: t`${who} took the picture off ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        described: t`${who} described the picture of ${plural(count, { one: "# note", other: "# notes" })} otherwise: ${block}`,
        used: t`${who} brought ${plural(count, { one: "# note", other: "# notes" })} here from another canvas: ${block}`,
        owned: t`${who} made ${plural(count, { one: "# note", other: "# notes" })} of another canvas the team’s own: ${block}`,
        mirrored: t`${plural(count, { one: "# note", other: "# notes" })} of another canvas changed where the words come from: ${block}`,
      };
      return sentences[kind];
    }

    function short({ kind, name, before }: Named): string {
      const [group, once] = [nameOf(name), nameOf(before)];
      const words: Record<TieKind, string> = {
        made: t`Group made: “${group}”`,
        named: t`Group renamed: “${once}” → “${group}”`,
        dissolved: t`Group dissolved: “${group}”`,
        joined: t`Into the group “${group}”`,
        left: t`Out of the group “${group}”`,
        pictured: t`Picture added`,
        repictured: t`Another picture`,
        unpictured: t`Picture taken off`,
        described: t`Picture described otherwise`,
        used: t`From another canvas`,
        owned: t`Made the team’s own`,
        mirrored: t`Changed where the words come from`,
      };
      return words[kind];
    }

    return { sentence, short };
  }, [t]);
}
