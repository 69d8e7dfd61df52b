import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { FieldGroup } from "@/features/experiments";
import { meetingsQuery } from "@/features/meetings";

/** The form of a memo: the words, and perhaps the meeting they are about. */
export function useMemoForm(programme: string): FieldGroup[] {
  const { t } = useLingui();
  const { data: meetings = [] } = useQuery(meetingsQuery(programme));
  const options = meetings.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return [
    {
      fields: [
        { name: "text", kind: "area", label: t`What the coaches should know`, max: 4000, rows: 4 },
        {
          name: "meeting",
          kind: "choice",
          label: t`About which meeting`,
          options: [{ value: "", label: t`None` }, ...options],
        },
      ],
    },
  ];
}
