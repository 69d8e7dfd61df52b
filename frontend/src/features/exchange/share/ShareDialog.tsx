import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { onceKey } from "@/api/onceKey";
import { useProblem } from "@/api/problem";
import { isLanguage, LANGUAGES } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import type { NewShare, Pointer, ShareKind, Team } from "../api";
import { useKinds } from "../feed/useKinds";
import { useShare } from "./api";
import { Preview } from "./Preview";
import { ThingSelect } from "./ThingSelect";

type Props = {
  programme: string;
  teams: readonly Team[];
  wish?: { team: string; pointer: Pointer } | undefined;
  onClose: () => void;
};

/** Chooses one thing, shows exactly what others will read of it, and asks why it may help them. */
export default function ShareDialog({ programme, teams, wish, onClose }: Props) {
  const { t, i18n } = useLingui();
  const kinds = useKinds();
  const [key] = useState(onceKey);
  const [team, setTeam] = useState(wish?.team ?? teams[0]?.id ?? "");
  const [kind, setKind] = useState<ShareKind>(wish?.pointer.kind ?? "practice");
  const [thing, setThing] = useState<Pointer | null>(wish?.pointer ?? null);
  const share = useShare(programme, key);
  const problem = useProblem(share.error);
  const pointed = kind === "practice" ? null : thing;

  function choose(changes: { team?: string; kind?: ShareKind }) {
    if (changes.team) setTeam(changes.team);
    if (changes.kind) setKind(changes.kind);
    setThing(null);
  }

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    const language = text("language");
    const own = kind === "practice" ? { title: text("title"), words: text("words") } : given(pointed);
    const body: NewShare = {
      team,
      kind,
      why: text("why"),
      ...own,
      ...(isLanguage(language) && { language }),
    };
    share.mutate(body, {
      onSuccess() {
        toast(t`The other teams can read it now.`);
        onClose();
      },
    });
  }

  return (
    <Dialog title={t`Share with the programme`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        {teams.length > 1 && (
          <Select
            label={t`From which team`}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={team}
            onChange={id => choose({ team: id })}
          />
        )}
        <Select
          label={t`What`}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={value => choose({ kind: value as ShareKind })}
        />
        {kind === "practice" ? (
          <Practice />
        ) : (
          <ThingSelect team={team} kind={kind} value={thing} onChange={setThing} />
        )}
        {pointed && <Preview team={team} pointer={pointed} />}
        <TextField
          name="why"
          label={t`Why it may help others`}
          hint={t`One sentence. It is what they read first.`}
          maxLength={300}
          isRequired
        />
        <Select
          name="language"
          label={t`Language of the words`}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={i18n.locale}
        />
        <FormActions>
          <Button
            type="submit"
            variant="fill"
            isPending={share.isPending}
            isDisabled={kind !== "practice" && !pointed}
          >
            <Trans>Share</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function given(pointer: Pointer | null) {
  return pointer ? { thing: pointer.thing, ...(pointer.kind === "block" && { block: pointer.block }) } : {};
}

function Practice() {
  const { t } = useLingui();
  return (
    <>
      <TextField name="title" label={t`What it is called`} maxLength={160} isRequired />
      <TextArea
        name="words"
        label={t`What you did, and what came of it`}
        hint={t`Name nobody who could be recognised.`}
        rows={5}
        maxLength={4000}
        isRequired
      />
    </>
  );
}
