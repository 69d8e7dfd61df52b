import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { FailureNote } from "@/ui/Failure";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Choice, choicesQuery, type Kind, type Rhythm, useChoose } from "../api";
import styles from "./Choices.module.css";

/** For each kind of thing, how often it comes by e-mail. */
export function NotificationChoices() {
  const choices = useQuery(choicesQuery);
  return (
    <Section id="notifications" title={<Trans>Notifications by e-mail</Trans>}>
      <Loaded
        query={choices}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={3} />
          </Skeleton>
        }
      >
        {({ email, choices: rows }) => (email ? <Rows email={email} rows={rows} /> : <NoAddress />)}
      </Loaded>
    </Section>
  );
}

function NoAddress() {
  return (
    <p className={styles.explain}>
      <Trans>You have no e-mail address here. Everything that concerns you is under the bell.</Trans>
    </p>
  );
}

function Rows({ email, rows }: { email: string; rows: readonly Choice[] }) {
  const choose = useChoose();
  const words = useKindWords();
  const rhythms = useRhythms();
  return (
    <>
      <p className={styles.explain}>
        <Trans>
          Everything that concerns you is under the bell in any case. What you have not read there comes to{" "}
          {email} as often as you say: once a day at eight in the morning, once a week on Monday.
        </Trans>
      </p>
      {choose.isError && <FailureNote error={choose.error} onRetry={() => choose.reset()} />}
      <div className={styles.rows}>
        {rows.map(({ kind, rhythm }) => (
          <Select
            key={kind}
            className={styles.row}
            label={words[kind]}
            options={rhythms}
            value={choose.isPending && choose.variables.kind === kind ? choose.variables.rhythm : rhythm}
            onChange={value => choose.mutate({ kind, rhythm: value as Rhythm })}
          />
        ))}
      </div>
    </>
  );
}

function useRhythms(): { value: Rhythm; label: string }[] {
  const { t } = useLingui();
  return [
    { value: "at_once", label: t`At once` },
    { value: "daily", label: t`Once a day` },
    { value: "weekly", label: t`Once a week` },
    { value: "inbox", label: t`Not by e-mail` },
  ];
}

function useKindWords(): Record<Kind, string> {
  const { t } = useLingui();
  return {
    replied: t`Somebody answers in a conversation I take part in`,
    commented: t`Somebody comments on what I wrote`,
    mention: t`Somebody mentions me in a conversation`,
    answered: t`A team answers what I told`,
    asked: t`Somebody asks me to answer`,
    question: t`A coach asks my team`,
    settled: t`A team answers or parks what I asked`,
    task: t`I am given a task`,
    role: t`My role changes`,
    shared: t`Something is shared with me`,
    became: t`A team tells what became of what I said`,
    help: t`Somebody offers my team help, or answers my offer`,
    canvases: t`Canvases for new teams of my programme are published or retired`,
    review: t`A coach writes a review for my team`,
  };
}
