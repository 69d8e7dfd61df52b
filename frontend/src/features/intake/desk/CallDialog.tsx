import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { isLanguage, LANGUAGES, type Language } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { type Call, type CallContent, useSaveCall } from "../api";
import { localOf, useDeadline } from "../words/deadline";
import { pick } from "../words/localised";
import { QuestionRows, RequirementRows } from "./CallRows";
import styles from "./Desk.module.css";

type Props = { programmeId: string; call?: Call; onClose: () => void; onSaved?: (call: Call) => void };

/** Prepares a call, or changes one. Texts are written in one language after the other, everything else once. */
export default function CallDialog({ programmeId, call, onClose, onSaved }: Props) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState<Required<CallContent>>(() => contentOf(call));
  const [language, setLanguage] = useState<Language>(isLanguage(i18n.locale) ? i18n.locale : "en");
  const save = useSaveCall(programmeId, call);
  const problem = useProblem(save.error);
  const deadline = useDeadline();
  const change = (changes: Partial<CallContent>) => setDraft(before => ({ ...before, ...changes }));
  const isFixed = call !== undefined && call.state !== "draft";
  const part = { language, isFixed };

  function submit() {
    save.mutate(changed(contentOf(call), draft, call === undefined), {
      onSuccess(saved) {
        onSaved?.(saved);
        onClose();
      },
    });
  }

  return (
    <Dialog title={call ? t`Change the call` : t`Prepare a call`} size="wide" isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <WrittenIn draft={draft} value={language} onChange={setLanguage} />
        <TextField
          name="title"
          label={t`Title of the call`}
          value={draft.title[language] ?? ""}
          onChange={text => change({ title: { ...draft.title, [language]: text } })}
          maxLength={120}
        />
        <TextArea
          name="about"
          label={t`What it is about`}
          hint={t`Whom you look for, what teams get, what it takes of them, what happens when.`}
          value={draft.about[language] ?? ""}
          onChange={text => change({ about: { ...draft.about, [language]: text } })}
          rows={6}
          maxLength={4000}
        />
        <div className={styles.pair}>
          <TextField
            name="closes_at"
            type="datetime-local"
            label={t`Deadline, on the clock of Helsinki`}
            hint={deadline.typed(draft.closes_at ?? "") || t`Until when applications come in.`}
            value={draft.closes_at ?? ""}
            onChange={closes_at => change({ closes_at })}
          />
          <TextField
            name="places"
            type="number"
            inputMode="numeric"
            label={t`Places for teams`}
            value={String(draft.places)}
            onChange={places => change({ places: Number(places) })}
          />
        </div>
        <RequirementRows
          {...part}
          rows={draft.requirements}
          onChange={requirements => change({ requirements })}
        />
        <QuestionRows {...part} rows={draft.questions} onChange={questions => change({ questions })} />
        <FormActions>
          <Button type="submit" variant="fill" isPending={save.isPending}>
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

type WrittenInProps = { draft: CallContent; value: Language; onChange: (language: Language) => void };

/** Which language the texts are shown and written in, and in which the title is there. */
function WrittenIn({ draft, value, onChange }: WrittenInProps) {
  const { t } = useLingui();
  const there = LANGUAGES.filter(({ code }) => draft.title?.[code]).map(({ name }) => name);
  const list = there.join(", ");
  const isWhole = there.length === LANGUAGES.length;
  const shown = pick(draft.title ?? {}, value).text;
  const hint = list
    ? t`Written so far: ${list}. Readers of the others get “${shown}”.`
    : t`One language is enough.`;
  return (
    <Select
      label={t`Language of the texts`}
      hint={isWhole ? null : hint}
      options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={code => isLanguage(code) && onChange(code)}
    />
  );
}

/** Only what was changed is sent: nobody else's change is undone, and a deadline keeps its seconds. */
function changed(before: Required<CallContent>, draft: Required<CallContent>, isNew: boolean): CallContent {
  const entries = Object.entries({ ...draft, closes_at: draft.closes_at || null });
  const was = new Map<string, unknown>(Object.entries({ ...before, closes_at: before.closes_at || null }));
  return Object.fromEntries(
    entries.filter(([name, value]) => isNew || JSON.stringify(value) !== JSON.stringify(was.get(name))),
  );
}

function contentOf(call: Call | undefined): Required<CallContent> {
  return {
    title: call?.title ?? {},
    about: call?.about ?? {},
    closes_at: localOf(call?.closes_at ?? null),
    places: call?.places ?? 7,
    requirements: call?.requirements ?? [{ kind: "state_actor", is_must: true, text: {} }],
    questions: call?.questions ?? [],
  };
}
