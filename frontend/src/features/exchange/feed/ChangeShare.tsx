import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { LANGUAGES, type Language } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import type { Share } from "../api";
import { useChangeShare } from "./api";

type Props = { share: Share; programme: string; onClose: () => void };

/** Changes what was written for the others: the sentence, and the words of a practice. */
export default function ChangeShare({ share, programme, onClose }: Props) {
  const { t } = useLingui();
  const change = useChangeShare(programme, share);
  const problem = useProblem(change.error);
  const isPractice = share.kind === "practice";

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    const own = isPractice ? { title: text("title"), words: text("words") } : {};
    const body = { ...own, why: text("why"), language: text("language") as Language };
    change.mutate(body, { onSuccess: onClose });
  }

  return (
    <Dialog title={t`Change the words`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        {isPractice && (
          <>
            <TextField name="title" label={t`What it is called`} defaultValue={share.title} maxLength={160} />
            <TextArea
              name="words"
              label={t`What you did, and what came of it`}
              defaultValue={share.parts[0]?.text ?? ""}
              rows={5}
              maxLength={4000}
            />
          </>
        )}
        <TextField name="why" label={t`Why it may help others`} defaultValue={share.why} maxLength={300} />
        <Select
          name="language"
          label={t`Language of the words`}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={share.language}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={change.isPending}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
