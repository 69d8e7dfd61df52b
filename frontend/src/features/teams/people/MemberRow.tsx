import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { useSectors } from "@/i18n/sectors";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Menu, type MenuEntry } from "@/ui/Menu";
import type { Membership } from "../api";
import { EditSelf } from "./EditSelf";
import styles from "./PeoplePage.module.css";
import { RemoveMember } from "./RemoveMember";
import { RoleMenu } from "./RoleMenu";

type Props = { member: Membership; teamName: string };

/** One person in the team, with what may be done about their place in it. */
export function MemberRow({ member, teamName }: Props) {
  const { t } = useLingui();
  const { nameOf } = useSectors();
  const time = useTime();
  const me = useMe();
  const [open, setOpen] = useState<"edit" | "remove" | null>(null);
  const { person, about, sector, abilities } = member;
  const isMe = person.id === me.id;
  const { display_name: name } = person;
  const said = [about, nameOf(sector)].filter(Boolean).join(" · ");
  const since = time.day(member.joined_at);
  return (
    <li className={styles.row}>
      <Avatar person={{ ...person, role: member.role }} size="m" />
      <div className={styles.who}>
        <p className={styles.name}>
          {name} {isMe && <Chip tone="spruce">{t`you`}</Chip>}
        </p>
        <p className="tiny quiet">
          {said && <>{said} · </>}
          <Trans>since {since}</Trans>
        </p>
      </div>
      <div className={styles.acts}>
        {abilities.change_role && <RoleMenu member={member} />}
        <MemberMenu
          member={member}
          isMe={isMe}
          onEdit={() => setOpen("edit")}
          onRemove={() => setOpen("remove")}
        />
      </div>
      <EditSelf member={member} isOpen={open === "edit"} onClose={() => setOpen(null)} />
      <RemoveMember
        member={member}
        teamName={teamName}
        isMe={isMe}
        isOpen={open === "remove"}
        onClose={() => setOpen(null)}
      />
    </li>
  );
}

type MenuProps = { member: Membership; isMe: boolean; onEdit: () => void; onRemove: () => void };

function MemberMenu({ member, isMe, onEdit, onRemove }: MenuProps) {
  const { t } = useLingui();
  const { display_name: name } = member.person;
  const entries: MenuEntry[] = [];
  if (member.abilities.edit) {
    entries.push({ id: "edit", label: t`Say who you are here`, icon: "pen", onAction: onEdit });
  }
  if (member.abilities.remove) {
    const label = isMe ? t`Leave the team` : t`Take out of the team`;
    entries.push({ id: "remove", label, icon: "signOut", isDanger: true, onAction: onRemove });
  }
  if (entries.length === 0) return null;
  return (
    <Menu
      label={t`What to do with ${name}`}
      trigger={<IconButton icon="more" label={t`More about ${name}`} />}
      groups={[entries]}
    />
  );
}
