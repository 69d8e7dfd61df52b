import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { isLanguage, LANGUAGE_CHOICES } from "@/i18n";
import { type AnyRole, useRoles } from "@/i18n/roles";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextField";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { type Draft, type InvitationStart, requestsOf } from "./draft";
import styles from "./Invite.module.css";
import { Lifetime } from "./Lifetime";
import type { useSending } from "./useSending";

type Props = {
  isTeam: boolean;
  draft: Draft;
  terms: InvitationStart["terms"] | undefined;
  onChange: (changes: Partial<Draft>) => void;
  sending: ReturnType<typeof useSending>;
};

const TEAM_ROLES: AnyRole[] = ["stakeholder", "guest", "core"];
const PROGRAMME_ROLES: AnyRole[] = ["coach", "owner"];

export function InviteForm({ isTeam, draft, terms, onChange, sending }: Props) {
  const { t } = useLingui();
  const { names, rights } = useRoles();
  const problem = useProblem(sending.error);
  const roles = isTeam ? TEAM_ROLES : PROGRAMME_ROLES;
  return (
    <Form onSubmit={() => void sending.send(requestsOf(draft, terms))} problem={problem}>
      <ToggleGroup<Draft["way"]>
        label={t`How to invite`}
        value={draft.way}
        onChange={way => onChange({ way })}
        isWide
        choices={[
          { id: "link", label: t`With a link`, icon: "link" },
          { id: "email", label: t`By e-mail`, icon: "mail" },
        ]}
      />
      {draft.way === "email" && (
        <TextArea
          name="addresses"
          label={t`E-mail addresses`}
          hint={t`Several: separate them with commas or lines. Each gets a link of their own.`}
          value={draft.addresses}
          onChange={addresses => onChange({ addresses })}
          rows={2}
          isRequired
        />
      )}
      <RadioGroup
        name="role"
        label={t`In which role`}
        value={draft.role}
        onChange={role => onChange({ role: role as AnyRole })}
        choices={roles.map(role => ({ value: role, label: names[role], hint: rights[role] }))}
      />
      <TextArea
        name="message"
        label={t`A few words from you`}
        hint={t`Why you ask just them. You may leave it empty.`}
        value={draft.message}
        onChange={message => onChange({ message })}
        maxLength={1000}
        rows={2}
      />
      <div className={styles.fine}>
        <Select
          name="language"
          label={t`Language`}
          value={draft.language}
          onChange={code => isLanguage(code) && onChange({ language: code })}
          options={LANGUAGE_CHOICES}
        />
        <Lifetime draft={draft} onChange={onChange} />
      </div>
      <FormActions>
        <Button
          type="submit"
          variant="fill"
          isPending={sending.isPending}
          isDisabled={draft.way === "email" && draft.addresses.trim() === ""}
        >
          {draft.way === "link" ? <Trans>Make the link</Trans> : <Trans>Send the invitation</Trans>}
        </Button>
      </FormActions>
    </Form>
  );
}
