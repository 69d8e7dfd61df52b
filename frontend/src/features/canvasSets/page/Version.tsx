import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { toast } from "@/ui/toast";
import { useIsNarrow } from "@/ui/useMedia";
import { type CanvasSet, canvasSetQuery, saveSet, useRetire } from "../api";
import { Boards } from "./Boards";
import styles from "./Sets.module.css";

type Props = { set: CanvasSet; programmeId: string };

/** One version: where it comes from, who works with it, and its canvases. */
export function Version({ set, programmeId }: Props) {
  const { t } = useLingui();
  const id = useId();
  // Ten canvases one below the other would bury what can be done here.
  const isNarrow = useIsNarrow();
  const [isOpen, setIsOpen] = useState(set.is_in_use && !isNarrow);
  const name = set.programme ? t`Version ${set.version}` : t`Everybody’s set, version ${set.version}`;
  return (
    <li className={styles.version} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{name}</h3>
        {set.is_in_use && (
          <Chip tone="spruce" icon="check">
            <Trans>New teams get it</Trans>
          </Chip>
        )}
        {set.retired_at && (
          <Chip icon="lock">
            <Trans>Retired</Trans>
          </Chip>
        )}
      </div>
      <Facts set={set} />
      <div className={styles.actions}>
        <Button
          variant="bare"
          aria-label={isOpen ? t`Hide the canvases: ${name}` : t`See the canvases: ${name}`}
          onPress={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <Trans>Hide the canvases</Trans> : <Trans>See the canvases</Trans>}
        </Button>
        <Save set={set} name={name} />
        {set.abilities.change && <Retire set={set} name={name} programmeId={programmeId} />}
      </div>
      {isOpen && <Content id={set.id} />}
    </li>
  );
}

function Facts({ set }: { set: CanvasSet }) {
  const time = useTime();
  const day = time.day(set.created_at);
  const who = set.uploaded_by?.display_name;
  return (
    <ul className={styles.facts}>
      <li>
        {set.title}
        {set.note && <>. {set.note}</>}
      </li>
      <li>
        {who ? (
          <Trans>
            {who} uploaded it on {day}.
          </Trans>
        ) : (
          <Trans>There since {day}.</Trans>
        )}{" "}
        <Plural
          value={set.teams}
          _0="No team here works with it."
          one="One team here works with it."
          other="# teams here work with it."
        />
      </li>
    </ul>
  );
}

function Save({ set, name }: { set: CanvasSet; name: string }) {
  const { t } = useLingui();
  const save = useMutation({ mutationFn: saveSet });
  const problem = useProblem(save.error);
  return (
    <>
      <Button
        variant="bare"
        icon="paper"
        isPending={save.isPending}
        aria-label={t`Save as a file: ${name}`}
        onPress={() => save.mutate(set)}
      >
        <Trans>Save as a file</Trans>
      </Button>
      {problem && <ErrorSummary detail={problem.detail} />}
    </>
  );
}

function Retire({ set, name, programmeId }: Props & { name: string }) {
  const { t } = useLingui();
  const retire = useRetire(programmeId);
  const problem = useProblem(retire.error);
  const { id } = set;
  const isRetired = set.retired_at !== null;

  function change() {
    retire.mutate(
      { id, isRetired: !isRetired },
      {
        onSuccess() {
          if (isRetired) toast(t`${name} can be given to new teams again`);
          else toast(t`${name} is retired`, () => retire.mutate({ id, isRetired: false }));
        },
      },
    );
  }

  return (
    <>
      <Button
        variant="bare"
        isPending={retire.isPending}
        aria-label={isRetired ? t`Bring back: ${name}` : t`Retire: ${name}`}
        onPress={change}
      >
        {isRetired ? <Trans>Bring back</Trans> : <Trans>Retire</Trans>}
      </Button>
      {problem && <ErrorSummary detail={problem.detail} />}
    </>
  );
}

function Content({ id }: { id: string }) {
  const set = useQuery(canvasSetQuery(id));
  return (
    <Loaded query={set} skeleton={<Skeleton>{<SkeletonRows />}</Skeleton>}>
      {({ canvases }) => <Boards canvases={canvases} />}
    </Loaded>
  );
}
