import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { useChangeMe, useMe } from "../api";
import { textOf } from "../door/textOf";
import styles from "./Profile.module.css";

export function NameField() {
  const { t } = useLingui();
  const me = useMe();
  const change = useChangeMe();
  const problem = useProblem(change.error);

  function save(values: FormData) {
    const before = me.display_name;
    change.mutate(
      { display_name: textOf(values, "display_name") },
      {
        onSuccess: () => toast(t`Your name has been changed.`, () => change.mutate({ display_name: before })),
      },
    );
  }

  return (
    <Form onSubmit={save} problem={problem} className={styles.line}>
      <TextField
        key={me.display_name}
        name="display_name"
        label={t`Name`}
        autoComplete="name"
        defaultValue={me.display_name}
        maxLength={80}
        isRequired
      />
      <Button type="submit" isPending={change.isPending}>
        <Trans>Save</Trans>
      </Button>
    </Form>
  );
}
