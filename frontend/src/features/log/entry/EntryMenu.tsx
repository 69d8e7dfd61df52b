import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { teamQuery } from "@/features/teams";
import { IconButton } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LazyMenu } from "@/ui/LazyMenu";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/Menu";
import { toast } from "@/ui/toast";
import { type Entry, useDeleteEntry } from "../api";
import styles from "./Entry.module.css";

const ConfirmDialog = later(async () => ({ default: (await import("@/ui/Dialog")).ConfirmDialog }));

type Props = { entry: Entry; onEdit: () => void; onDeleted?: () => void };

export function EntryMenu({ entry, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const team = useQuery(teamQuery(entry.team));
  const name = entry.author.display_name;

  async function copy() {
    try {
      await navigator.clipboard.writeText(
        new URL(`/teams/${entry.team}/log/${entry.id}`, location.origin).href,
      );
      toast(t`Link copied`);
    } catch {
      toast(t`The link could not be copied.`);
    }
  }

  const own: MenuEntry[] = [];
  if (entry.abilities.edit) own.push({ id: "edit", label: t`Edit`, icon: "pen", onAction: onEdit });
  if (entry.abilities.delete) {
    const ask = () => setIsAsking(true);
    own.push({ id: "delete", label: t`Delete`, icon: "trash", isDanger: true, onAction: ask });
  }
  const pass: MenuEntry[] = [];
  if (team.data?.abilities.share) {
    const exchange = `/programmes/${team.data.programme.id}/exchange`;
    const href = `${exchange}?team=${entry.team}&share=log&thing=${entry.id}`;
    pass.push({ id: "share", label: t`Share with the programme…`, icon: "share", href });
  }
  const link: MenuEntry = {
    id: "link",
    label: t`Copy link to entry`,
    icon: "copy",
    onAction: () => void copy(),
  };
  return (
    <>
      <LazyMenu
        trigger={<IconButton icon="more" label={t`More: entry by ${name}`} className={styles.menu} />}
        label={t`Entry by ${name}`}
        groups={() => [...(own.length > 0 ? [own] : []), [...pass, link]]}
      />
      {isAsking && (
        <Suspense fallback={null}>
          <Delete entry={entry} onClose={() => setIsAsking(false)} {...(onDeleted && { onDeleted })} />
        </Suspense>
      )}
    </>
  );
}

type DeleteProps = { entry: Entry; onClose: () => void; onDeleted?: () => void };

function Delete({ entry, onClose, onDeleted }: DeleteProps) {
  const { t } = useLingui();
  const remove = useDeleteEntry(entry);
  const problem = useProblem(remove.error);
  return (
    <ConfirmDialog
      title={t`Delete the entry?`}
      action={t`Delete`}
      isOpen
      isPending={remove.isPending}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            onClose();
            onDeleted?.();
          },
        })
      }
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        <Trans>Its words and pictures are gone for good, and so is what was said about it.</Trans>
      </p>
    </ConfirmDialog>
  );
}
