import { useLingui } from "@lingui/react/macro";
import type { Notification } from "../api";

/** What happened, in one sentence. */
export function useSentence(): (row: Notification) => string {
  const { t } = useLingui();
  const detail = useDetail();
  const ofRole = useRoleSentence();
  const help = useHelpSentence();
  const canvases = useCanvasesSentence();
  return row => {
    const { title } = row;
    const actor = row.actor.display_name;
    const place = row.place.name;
    switch (row.kind) {
      case "replied":
        return t`${actor} answered in your conversation: ${title}`;
      case "commented":
        return t`${actor} commented on what you wrote: ${title}`;
      case "answered":
        return t`${place} answered what you told: ${title}`;
      case "asked":
        return t`${actor} asks you to answer one thing: ${title}`;
      case "task":
        return t`${actor} gave you a task: ${title}`;
      case "question":
        return t`${actor} asks your team: ${title}`;
      case "settled":
        return row.detail === "parked"
          ? t`${actor} parked your question: ${title}`
          : t`${actor} answered your question: ${title}`;
      case "became":
        return t`${place} tells you what became of what you said`;
      case "role":
        return (
          ofRole(actor, place, row.detail) ?? t`${actor} changed your role in ${place}: ${detail(row.detail)}`
        );
      case "mention":
        return t`${actor} mentioned you: ${title}`;
      case "canvases":
        return canvases(row);
      case "review":
        return t`${actor} wrote a review for you: ${title}`;
      case "shared":
        return row.is_about_team
          ? t`${actor} changed who may read ${place}: ${detail(row.detail)}`
          : t`${actor} shared this with you: ${title}`;
      case "help":
        return help(row);
    }
  };
}

/** Of a role in a programme, and of a team one is no longer in. */
function useRoleSentence(): (actor: string, place: string, detail: string) => string | undefined {
  const { t } = useLingui();
  return (actor, place, detail) => {
    const sentences: Record<string, string> = {
      coach: t`${actor} made you a coach of the programme ${place}`,
      owner: t`${actor} made you an owner of the programme ${place}`,
      no_coach: t`${actor} ended your role as a coach of the programme ${place}`,
      no_owner: t`${actor} ended your role as an owner of the programme ${place}`,
      out: t`${actor} took you out of the team ${place}`,
    };
    return sentences[detail];
  };
}

/** An offer, or the answer to one's own. */
function useHelpSentence(): (row: Notification) => string {
  const { t } = useLingui();
  return row => {
    const { title } = row;
    const place = row.place.name;
    if (row.detail === "accepted") return t`${place} thanks you and takes your help: ${title}`;
    if (row.detail === "declined")
      return t`${place} thanks you, and does without your help this time: ${title}`;
    const actor = row.actor.display_name;
    return t`${actor} offers help: ${title}`;
  };
}

function useCanvasesSentence(): (row: Notification) => string {
  const { t } = useLingui();
  return row => {
    const actor = row.actor.display_name;
    const place = row.place.name;
    if (row.detail === "retired") return t`${actor} retired canvases: new teams of ${place} get others`;
    return t`${actor} published canvases for new teams of ${place}`;
  };
}

function useDetail(): (word: string) => string {
  const { t } = useLingui();
  return word => {
    const words: Record<string, string> = {
      core: t`core team`,
      stakeholder: t`invited participant`,
      guest: t`guest`,
      team: t`the core team and the coaches`,
      space: t`everyone invited`,
      programme: t`the programme's other teams, too`,
    };
    return words[word] ?? "";
  };
}
