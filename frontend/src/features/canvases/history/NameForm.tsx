import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import type { Canvas } from "../types";
import { nameVersion, renameVersion, type Version } from "./api";

const MAX_NAME = 80;

type Props = {
  canvas: Canvas;
  /** The step that gets the name; without one, the canvas as it is now. */
  sequence?: number | undefined;
  /** The version that gets another name. */
  version?: Version;
  onDone?: () => void;
};

/** A name for a moment. */
export function NameForm({ canvas, sequence, version, onDone }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const asked = useMutation({
    mutationFn: (name: string) =>
      version ? renameVersion(version.id, name) : nameVersion(canvas.id, name, sequence),
    onSuccess: async () => {
      toast(t`The version is named.`);
      await client.invalidateQueries({ queryKey: keys.versionsOf(canvas.id) });
      onDone?.();
    },
  });
  return (
    <Form
      problem={useProblem(asked.error)}
      aria-label={t`Name a version`}
      onSubmit={values => asked.mutate(String(values.get("name") ?? ""))}
    >
      <TextField
        name="name"
        label={t`Name of the version`}
        hint={t`For example “Before meeting 3”.`}
        maxLength={MAX_NAME}
        defaultValue={version?.name ?? ""}
        autoFocus={onDone !== undefined}
        isRequired
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={asked.isPending}>
          {version ? t`Save` : t`Name it`}
        </Button>
        {onDone && (
          <Button variant="bare" onPress={onDone}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
