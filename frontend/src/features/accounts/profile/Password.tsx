import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { useMe } from "../api";
import { useChangePassword } from "./api";
import styles from "./Profile.module.css";

export function Password() {
  const { t } = useLingui();
  const { has_password } = useMe();
  const [isOpen, setIsOpen] = useState(false);
  const title = has_password ? t`Change the password` : t`Set a password`;
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.name}>
          <Trans>Password</Trans>
        </p>
        <p className="small quiet">
          {has_password ? (
            <Trans>Set. A one-time code by e-mail works, too.</Trans>
          ) : (
            <Trans>None. You sign in with a one-time code by e-mail.</Trans>
          )}
        </p>
      </div>
      <Button onPress={() => setIsOpen(true)} aria-label={title}>
        {has_password ? <Trans>Change</Trans> : <Trans>Set</Trans>}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <PasswordForm hasOne={has_password} onDone={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}

function PasswordForm({ hasOne, onDone }: { hasOne: boolean; onDone: () => void }) {
  const { t } = useLingui();
  const change = useChangePassword();
  const problem = useProblem(change.error);

  function save(values: FormData) {
    const read = (name: string) => String(values.get(name) ?? "");
    const current = hasOne ? { current_password: read("current_password") } : {};
    change.mutate(
      { ...current, new_password: read("new_password") },
      {
        onSuccess() {
          onDone();
          toast(t`Your password has been changed.`);
        },
      },
    );
  }

  return (
    <Form onSubmit={save} problem={problem}>
      {hasOne && (
        <TextField
          name="current_password"
          type="password"
          label={t`Current password`}
          autoComplete="current-password"
          isRequired
        />
      )}
      <TextField
        name="new_password"
        type="password"
        label={t`New password`}
        hint={t`At least 10 characters. A few words in a row are easy to remember.`}
        autoComplete="new-password"
        isRequired
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={change.isPending}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
