import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { onceKey } from "@/api/onceKey";
import { useProblem } from "@/api/problem";
import { isLanguage, LANGUAGES } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextField";
import { candidatesQuery, type Team } from "../api";
import { useAsk } from "./api";

type Props = { programme: string; teams: readonly Team[]; onClose: () => void };
const SHORT = 70;

/** Asks the other teams, in the team's own words; perhaps beginning from a note of canvas 8. */
export default function AskDialog({ programme, teams, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [key] = useState(onceKey);
  const [team, setTeam] = useState(teams[0]?.id ?? "");
  const [note, setNote] = useState("");
  const [text, setText] = useState("");
  const notes = useQuery(candidatesQuery(team, "help")).data ?? [];
  const ask = useAsk(programme, key);
  const problem = useProblem(ask.error);

  function begin(id: string) {
    setNote(id);
    setText(notes.find(({ thing }) => thing === id)?.text ?? text);
  }

  function submit(values: FormData) {
    const language = String(values.get("language"));
    const body = { team, text, note: note || null, ...(isLanguage(language) && { language }) };
    ask.mutate(body, { onSuccess: onClose });
  }

  return (
    <Dialog title={t`Ask for help`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        {teams.length > 1 && (
          <Select
            label={t`For which team`}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={team}
            onChange={id => {
              setTeam(id);
              setNote("");
            }}
          />
        )}
        {notes.length > 0 && (
          <Select
            label={t`Begin from a note on “Help we ask for”`}
            options={[
              { value: "", label: t`No, in new words` },
              ...notes.map(one => ({
                value: one.thing,
                label: one.text.length > SHORT ? `${one.text.slice(0, SHORT)}…` : one.text,
              })),
            ]}
            value={note}
            onChange={begin}
          />
        )}
        <TextArea
          name="text"
          label={t`What you need`}
          hint={t`Say what would be enough. Everybody in the programme’s teams reads it.`}
          value={text}
          onChange={setText}
          rows={3}
          maxLength={600}
          isRequired
        />
        <Select
          name="language"
          label={t`Language of the words`}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={i18n.locale}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={ask.isPending}>
            <Trans>Ask</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
