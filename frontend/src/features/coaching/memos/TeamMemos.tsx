import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EditForm } from "@/features/experiments";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { teamMemosQuery, useWriteMemo } from "./api";
import { useMemoForm } from "./form";
import { MemoItem } from "./MemoItem";
import styles from "./Memos.module.css";

type Team = { id: string; programme: { id: string } };

/** What the coaches write down for each other about a team. Only they ever get to see this part of the page. */
export function TeamMemos({ team, mayWrite }: { team: Team; mayWrite: boolean }) {
  const memos = useQuery(teamMemosQuery(team.id));
  const [isWriting, setIsWriting] = useState(false);
  return (
    <Section
      id="memos"
      title={<Trans>Memos</Trans>}
      action={
        mayWrite &&
        !isWriting && (
          <Button icon="plus" onPress={() => setIsWriting(true)}>
            <Trans>Write a memo</Trans>
          </Button>
        )
      }
    >
      <Secret />
      {isWriting && <NewMemo team={team} onDone={() => setIsWriting(false)} />}
      <Loaded
        query={memos}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={2} />
          </Skeleton>
        }
      >
        {found => (
          <ul className={styles.list}>
            {found.map(memo => (
              <li key={memo.id}>
                <MemoItem memo={memo} programme={team.programme.id} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

/** Who reads memos: said wherever they are shown. */
function Secret() {
  return (
    <p className={styles.secret}>
      <Icon name="lock" size="s" />
      <span>
        <Trans>Only the coaches of the programme read this. Nobody in the team ever does.</Trans>
      </span>
    </p>
  );
}

function NewMemo({ team, onDone }: { team: Team; onDone: () => void }) {
  const { t } = useLingui();
  const groups = useMemoForm(team.programme.id);
  const write = useWriteMemo(team.id);
  return (
    <EditForm
      name={`memo.new.${team.id}`}
      label={t`Write a memo`}
      thing={{}}
      groups={groups}
      sendsAll
      save={write}
      onDone={onDone}
    />
  );
}
