import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@/ui/Checkbox";
import { Icon } from "@/ui/Icon";
import { TextArea } from "@/ui/TextField";
import { useLocalised } from "../words/localised";
import { useWords } from "../words/useWords";
import styles from "./Apply.module.css";
import type { Content, OpenCall } from "./api";
import { withRow } from "./draft";

type Props = { call: OpenCall; draft: Content; onChange: (changes: Partial<Content>) => void };
type Requirement = OpenCall["requirements"][number];

/** What the call requires, as far as those who apply have to say whether it is so. */
export function Requirements({ call, draft, onChange }: Props) {
  return (
    <ul className={styles.requirements}>
      {call.requirements.map(requirement => (
        <li key={requirement.id}>
          {requirement.kind === "state_actor" ? (
            <StateActor requirement={requirement} draft={draft} />
          ) : (
            <Statement requirement={requirement} draft={draft} onChange={onChange} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Looked up among the people, while they are being named. */
function StateActor({ requirement, draft }: { requirement: Requirement; draft: Content }) {
  const localised = useLocalised();
  const { stateActor } = useWords();
  const { text, lang } = localised(requirement.text);
  const isThere = draft.people.some(({ sector }) => sector === "state");
  return (
    <div className={styles.looked} data-met={isThere}>
      <Icon name={isThere ? "check" : "warning"} />
      <div>
        <p lang={text ? lang : undefined}>
          <b>{text || stateActor}</b>
        </p>
        <p className="small quiet" role="status">
          {isThere ? (
            <Trans>Somebody you named is of the state administration.</Trans>
          ) : (
            <Trans>Nobody you named is of the state administration yet.</Trans>
          )}
        </p>
        {!isThere && requirement.is_must && <Required />}
      </div>
    </div>
  );
}

function Statement({ requirement, draft, onChange }: Omit<Props, "call"> & { requirement: Requirement }) {
  const { t } = useLingui();
  const localised = useLocalised();
  const { text, lang } = localised(requirement.text);
  const id = requirement.id ?? "";
  const said = draft.meets.find(each => each.id === id) ?? { id, is_met: false, words: "" };
  const set = (changes: Partial<typeof said>) =>
    onChange({ meets: withRow(draft.meets, { ...said, ...changes }) });
  return (
    <div className={styles.statement}>
      <Checkbox isSelected={said.is_met} onChange={is_met => set({ is_met })}>
        <span lang={lang}>{text}</span>
      </Checkbox>
      {!said.is_met && requirement.is_must && <Required />}
      <TextArea
        label={t`In a few words: ${text}`}
        isLabelHidden
        placeholder={t`In a few words, if you like`}
        rows={1}
        value={said.words}
        onChange={words => set({ words })}
        maxLength={500}
      />
    </div>
  );
}

function Required() {
  return (
    <p className={styles.required}>
      <Trans>
        The call requires this. You can send the application all the same and mend it until the deadline.
      </Trans>
    </p>
  );
}

/** The questions those who run the call ask of everybody. */
export function Questions({ call, draft, onChange }: Props) {
  const { t } = useLingui();
  const localised = useLocalised();
  return call.questions.map(question => {
    const id = question.id ?? "";
    const { text } = localised(question.text);
    return (
      <TextArea
        key={id}
        name={`answers.${id}`}
        label={question.is_required ? text : t`${text} (you may leave this open)`}
        value={draft.answers.find(each => each.id === id)?.text ?? ""}
        onChange={said => onChange({ answers: withRow(draft.answers, { id, text: said }) })}
        maxLength={2000}
        isRequired={question.is_required}
      />
    );
  });
}
