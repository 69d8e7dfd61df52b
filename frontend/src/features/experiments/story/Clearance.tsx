import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LANGUAGES } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { useRefreshExperiments } from "../api";
import { useDays } from "../dates";
import { useInformationForm } from "../edit/designForm";
import { EditForm } from "../edit/EditForm";
import type { FieldGroup } from "../edit/values";
import { change, create, removeLine } from "../saving";
import { AskSomebody } from "../sharing/AskSomebody";
import { PublicPage } from "../sharing/PublicPage";
import type { Design, Line, Story } from "../types";
import { useChoices, wordOf } from "../words";
import { Chapter, Editable, NotYet, SubHead } from "./Chapter";
import { designOf } from "./results";
import styles from "./Story.module.css";

/** Before anybody is asked: permissions and duties, and what those who take part are told. */
export function Clearance({ story }: { story: Story }) {
  const { t } = useLingui();
  const design = designOf(story);
  if (!design) return null;
  const open = design.checklist.filter(({ answer }) => answer === "pending").length;
  return (
    <Chapter
      id="checklist"
      title={t`Before it begins`}
      aside={
        design.checklist.length > 0 &&
        (open === 0 ? (
          <Trans>every line is answered</Trans>
        ) : (
          <Plural value={open} one="# line waits for an answer" other="# lines wait for an answer" />
        ))
      }
    >
      <Folded isFolded={design.frozen_at !== null}>
        {design.checklist.length > 0 ? (
          <ul className={styles.checklist}>
            {design.checklist.map(line => (
              <OneLine key={line.id} line={line} isFrozen={design.frozen_at !== null} />
            ))}
          </ul>
        ) : (
          <NotYet>
            <Trans>List what has to be asked, permitted or told before anybody takes part.</Trans>
          </NotYet>
        )}
        <NewLine design={design} />
        <Information design={design} />
      </Folded>
    </Chapter>
  );
}

/** Once the test has begun, this is read by few: it makes room for what happened. */
function Folded({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  if (!isFolded) return children;
  return (
    <details className={styles.earlier}>
      <summary>
        <Trans>The checklist, and what those who take part are told</Trans>
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}

function OneLine({ line, isFrozen }: { line: Line; isFrozen: boolean }) {
  const { t } = useLingui();
  const days = useDays();
  const { answers } = useChoices();
  const [isRewording, setIsRewording] = useState(false);
  const answerForm: FieldGroup[] = [
    {
      fields: [
        { name: "answer", kind: "radio", label: line.line, options: answers },
        {
          name: "note",
          kind: "area",
          label: t`Note`,
          hint: t`Who said so, where it is written.`,
          max: 1000,
          rows: 2,
        },
      ],
    },
  ];
  const wording: FieldGroup[] = [{ fields: [{ name: "line", kind: "text", label: t`The line`, max: 300 }] }];
  const isOpen = line.answer === "pending";
  if (isRewording) {
    return (
      <li>
        <EditForm
          name={`line.${line.id}`}
          label={t`The line`}
          thing={line}
          groups={wording}
          save={(body, revision) => change("line", line.id, revision, body)}
          onDone={() => setIsRewording(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <Editable
        part={`line-${line.id}`}
        place="side"
        label={line.line}
        mayEdit={line.abilities.answer}
        form={close => (
          <EditForm
            name={`answer.${line.id}`}
            label={t`Answer: ${line.line}`}
            thing={line}
            groups={answerForm}
            sendsAll
            save={(body, revision) => change("answer", line.id, revision, body)}
            onDone={close}
          />
        )}
      >
        <div className={styles.line}>
          <p>{line.line}</p>
          <Chip tone={isOpen ? "cloudberry" : "spruce"} icon={isOpen ? "clock" : "check"}>
            {wordOf(answers, line.answer)}
          </Chip>
        </div>
        {(line.note || line.answered_by) && (
          <p className="small quiet">
            {line.answered_by && line.answered_at && (
              <>
                {line.answered_by.display_name}, {days.day(line.answered_at)}
                {line.note && ": "}
              </>
            )}
            {line.note}
          </p>
        )}
        {line.abilities.change && (
          <LineActions line={line} isFrozen={isFrozen} onReword={() => setIsRewording(true)} />
        )}
      </Editable>
    </li>
  );
}

type ActionsProps = { line: Line; isFrozen: boolean; onReword: () => void };

function LineActions({ line, isFrozen, onReword }: ActionsProps) {
  const { t } = useLingui();
  const refresh = useRefreshExperiments();
  const [isLeaving, setIsLeaving] = useState(false);

  async function remove() {
    setIsLeaving(true);
    try {
      await removeLine(line.id, line.revision);
    } finally {
      setIsLeaving(false);
      await refresh();
    }
  }

  return (
    <div className={styles.lineActions}>
      {(line.answer === "pending" || !isFrozen) && <AskSomebody line={line} />}
      {!isFrozen && (
        <>
          <Button variant="bare" aria-label={t`Reword: ${line.line}`} onPress={onReword}>
            <Trans>Reword</Trans>
          </Button>
          <Button
            variant="bare"
            aria-label={t`Take away: ${line.line}`}
            isPending={isLeaving}
            onPress={() => void remove()}
          >
            <Trans>Take away</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

function NewLine({ design }: { design: Design }) {
  const { t } = useLingui();
  const groups: FieldGroup[] = [
    {
      fields: [
        {
          name: "line",
          kind: "text",
          label: t`The line`,
          hint: t`A permission or a duty: “The data protection officer has seen the plan.”`,
          max: 300,
        },
      ],
    },
  ];
  return (
    <Editable
      part="checklist"
      place="below"
      label={t`The checklist`}
      action={t`Add a line`}
      mayEdit={design.abilities.change}
      form={close => (
        <EditForm
          name={`line-new.${design.id}`}
          label={t`Add a line`}
          thing={{}}
          groups={groups}
          save={body => create("line", design.id, body)}
          onDone={close}
        />
      )}
    >
      {null}
    </Editable>
  );
}

/** What those who take part are told, in each language it exists in. */
function Information({ design }: { design: Design }) {
  const { t } = useLingui();
  const label = t`What those who take part are told`;
  const groups = useInformationForm();
  const texts = LANGUAGES.flatMap(({ code, name, tag }) => {
    const text = design.information?.[code];
    return text ? [{ name, tag, text }] : [];
  });
  return (
    <div id="information" className={styles.information}>
      <SubHead edit={{ part: "information", label, mayEdit: design.abilities.change }}>{label}</SubHead>
      <Editable
        part="information"
        place="head"
        label={label}
        mayEdit={design.abilities.change}
        form={(close, focus) => (
          <EditForm
            name={`information.${design.id}`}
            label={label}
            thing={design}
            groups={groups}
            save={(body, revision) => change("design", design.id, revision, body)}
            onDone={close}
            focus={focus}
          />
        )}
      >
        {texts.length === 0 && (
          <NotYet>
            <Trans>Not written yet. Say who asks, what happens, and that one may leave at any time.</Trans>
          </NotYet>
        )}
        {texts.map(({ name, tag, text }) => (
          <details key={tag} className={styles.earlier}>
            <summary>{name}</summary>
            <p lang={tag} className={styles.prose}>
              {text}
            </p>
          </details>
        ))}
        {design.who_tells && (
          <p className="small quiet">
            <Trans>Told by {design.who_tells}.</Trans>
          </p>
        )}
      </Editable>
      {texts.length > 0 && <PublicPage design={design} />}
    </div>
  );
}
