import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { currentLanguage } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import type { Place } from "../api";
import type { Draft, InvitationStart } from "./draft";
import styles from "./Invite.module.css";
import { InviteForm } from "./InviteForm";
import { Preview } from "./Preview";
import { Sent } from "./Sent";
import { useSending } from "./useSending";
import type { Visibility } from "./useTerms";

type Props = {
  place: Place;
  name: string;
  programme: string;
  phenomenon: string;
  visibility?: Visibility;
  title?: string;
  start?: InvitationStart;
  isOpen: boolean;
  onClose: () => void;
};

/** Writing an invitation, with what those invited will see beside it. */
export function InviteDialog({ isOpen, onClose, title, ...about }: Props) {
  const { t } = useLingui();
  const { name } = about;
  return (
    <Dialog title={title ?? t`Invite to ${name}`} isOpen={isOpen} onClose={onClose} size="wide">
      <Writing {...about} onClose={onClose} />
    </Dialog>
  );
}

function Writing({ place, onClose, start, ...about }: Omit<Props, "isOpen" | "title">) {
  const me = useMe();
  const sending = useSending(place);
  const isTeam = "team" in place;
  const [draft, setDraft] = useState<Draft>({
    way: isTeam ? "link" : "email",
    addresses: "",
    role: isTeam ? "stakeholder" : "coach",
    language: currentLanguage(),
    days: "30",
    uses: "30",
    message: "",
    ...start?.draft,
  });
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });

  if (sending.outcome) {
    return (
      <Sent
        outcome={sending.outcome}
        onClose={onClose}
        onAgain={() => {
          change({ addresses: (sending.outcome?.refused ?? []).map(({ email }) => email).join("\n") });
          sending.again();
        }}
      />
    );
  }
  return (
    <div className={styles.columns}>
      <InviteForm isTeam={isTeam} draft={draft} terms={start?.terms} onChange={change} sending={sending} />
      <Preview {...about} draft={draft} inviter={me.display_name} />
    </div>
  );
}
