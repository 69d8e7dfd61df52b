import { useLingui } from "@lingui/react/macro";

export type AnyRole = "core" | "stakeholder" | "guest" | "coach" | "owner";

/** Roles as words: what one is called, and what one may do. */
export function useRoles() {
  const { t } = useLingui();
  const names: Record<AnyRole, string> = {
    core: t`Core team`,
    stakeholder: t`Invited participant`,
    guest: t`Guest`,
    coach: t`Coach`,
    owner: t`Programme owner`,
  };
  const groups: Record<AnyRole, string> = {
    core: t`Core team`,
    stakeholder: t`Invited participants`,
    guest: t`Guests`,
    coach: t`Coaches`,
    owner: t`Programme owners`,
  };
  const rights: Record<AnyRole, string> = {
    core: t`Write and change everything on the canvases, invite people, and decide who may do what.`,
    stakeholder: t`Read, comment everywhere, and add notes where a block is open to everyone. Change only their own.`,
    guest: t`The same as invited participants, with a name only: no account.`,
    coach: t`Read everything, comment and ask. Do not change notes.`,
    owner: t`Open teams and invite. Read everything; do not change notes.`,
  };
  return { names, groups, rights };
}
