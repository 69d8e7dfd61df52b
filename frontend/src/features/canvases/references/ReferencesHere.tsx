import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useRoom } from "../desk/context";
import { referencesQuery } from "./api";
import { useChips } from "./useChips";

/** Hangs on the notes of a canvas where they come from and where else they are used. */
export default function ReferencesHere() {
  const { t } = useLingui();
  const { canvas, desk, extras, rights } = useRoom();
  const { data } = useQuery(referencesQuery(canvas.id));
  const chipsOf = useChips();

  useEffect(() =>
    extras.answerWith(
      {
        entries: ({ id }) =>
          rights.access === "read"
            ? []
            : [
                {
                  id: "use",
                  label: t`Use on another canvas…`,
                  icon: "share",
                  onAction: () => desk.stage.open({ kind: "use", notes: [id] }),
                },
              ],
        open: note => desk.stage.open({ kind: "reference", note }),
      },
      "references",
    ),
  );

  // Set at every drawing: the words may be another language's by now, and what has not changed wakes nobody.
  useEffect(() => {
    if (data) extras.show(chipsOf(data), "references");
  });

  return null;
}
