import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { LANGUAGES } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FilePicker } from "@/ui/FilePicker";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import type { MeetingDetail } from "../page/api";
import { type Material, useAddMaterial, useChangeMaterial } from "./api";

type Props = { meeting: MeetingDetail; material?: Material; onClose: () => void };

const KINDS = [
  ".pdf",
  ".docx",
  ".xlsx",
  ".odt",
  ".ods",
  ".txt",
  ".csv",
  "image/png",
  "image/jpeg",
  "image/webp",
];

const BLANK = { title: "", link: "https://", language: "", when: "before" } as const;

/** For the organiser: one address or file. A file is not exchanged for another: it is removed and added. */
export default function MaterialDialog({ meeting, material, onClose }: Props) {
  const { title, link, language, when } = material ?? BLANK;
  const { t } = useLingui();
  const add = useAddMaterial(meeting.id);
  const change = useChangeMaterial(meeting.id, material?.id ?? "");
  const problem = useProblem(add.error ?? change.error);
  const [file, setFile] = useState<File | null>(null);
  const isFile = material ? material.name !== "" : file !== null;

  function submit(values: FormData) {
    const { address, ...details } = written(values);
    const done = { onSuccess: onClose };
    if (material) change.mutate(isFile ? details : { ...details, link: address }, done);
    else add.mutate(file ? { ...details, file } : { ...details, link: address }, done);
  }

  return (
    <Dialog title={material ? t`Change the material` : t`Add material`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <TextField
          name="title"
          label={t`What it is called`}
          defaultValue={title}
          maxLength={120}
          autoFocus
          isRequired
        />
        {!isFile && (
          <TextField
            name="link"
            label={t`Address, beginning with https://`}
            type="url"
            inputMode="url"
            defaultValue={link}
            maxLength={500}
          />
        )}
        {!material && <Choose file={file} onChange={setFile} />}
        <Select
          name="language"
          label={t`In which language`}
          options={[
            { value: "", label: t`Not said` },
            ...LANGUAGES.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          defaultValue={language}
        />
        <RadioGroup
          name="when"
          label={t`When to read it`}
          defaultValue={when}
          choices={[
            { value: "before", label: t`Before the meeting` },
            { value: "after", label: t`After the meeting` },
          ]}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={add.isPending || change.isPending}>
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

function written(values: FormData) {
  const text = (name: string) => String(values.get(name) ?? "").trim();
  return {
    title: text("title"),
    address: text("link"),
    language: text("language") as Material["language"],
    when: text("when") as Material["when"],
  };
}

type ChooseProps = { file: File | null; onChange: (file: File | null) => void };

function Choose({ file, onChange }: ChooseProps) {
  return (
    <div>
      <p className="small quiet">
        {file ? file.name : <Trans>Or a file: a document, a table or a picture of at most 10 MB.</Trans>}
      </p>
      {file ? (
        <Button variant="bare" onPress={() => onChange(null)}>
          <Trans>Take an address instead</Trans>
        </Button>
      ) : (
        <FilePicker accept={KINDS} icon="paper" onPick={onChange}>
          <Trans>Choose a file</Trans>
        </FilePicker>
      )}
    </div>
  );
}
