import { useFiles } from "@/features/attachments";
import { EditForm } from "../edit/EditForm";
import { useRoundForm } from "../edit/forms";
import { FilesField } from "../evidence/FilesField";
import { type Changes, change } from "../saving";
import type { Round } from "../types";

type Props = { round: Round; name: string; onDone: () => void; focus: string | undefined };

/** What is written of a round, and its pictures. */
export function RoundForm({ round, name, onDone, focus }: Props) {
  const groups = useRoundForm({ isOpen: round.ended_on === null, isFirst: round.number === 1 });
  const inHand = useFiles(round.attachments);

  async function save(body: Changes, revision: number) {
    // Files first: their keys make a second try harmless, while a second change would meet the first.
    await inHand.save({ iteration: round.id });
    if (Object.keys(body).length > 0) await change("iteration", round.id, revision, body);
  }

  return (
    <EditForm
      name={`round.${round.id}`}
      label={name}
      thing={round}
      groups={groups}
      hasMore={inHand.isChanged}
      save={save}
      onDone={onDone}
      focus={focus}
      after={<FilesField inHand={inHand} takesDocuments />}
    />
  );
}
