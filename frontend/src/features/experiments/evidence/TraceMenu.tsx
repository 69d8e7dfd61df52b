import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { IconButton } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LazyMenu } from "@/ui/LazyMenu";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/Menu";
import { type Evidence, useWithdraw } from "./api";
import styles from "./Evidence.module.css";

const ConfirmDialog = later(async () => ({ default: (await import("@/ui/Dialog")).ConfirmDialog }));

export function TraceMenu({ trace, onEdit }: { trace: Evidence; onEdit: () => void }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const excerpt = (trace.text || t`a figure`).slice(0, 40);
  const entries: MenuEntry[] = [];
  if (trace.abilities.edit) entries.push({ id: "edit", label: t`Edit`, icon: "pen", onAction: onEdit });
  if (trace.abilities.withdraw) {
    const ask = () => setIsAsking(true);
    entries.push({ id: "withdraw", label: t`Take it back`, icon: "undo", isDanger: true, onAction: ask });
  }
  return (
    <>
      <LazyMenu
        trigger={<IconButton icon="more" label={t`More: ${excerpt}`} className={styles.menu} />}
        label={excerpt}
        groups={() => [entries]}
      />
      {isAsking && (
        <Suspense fallback={null}>
          <TakeBack trace={trace} onClose={() => setIsAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

function TakeBack({ trace, onClose }: { trace: Evidence; onClose: () => void }) {
  const { t } = useLingui();
  const withdraw = useWithdraw(trace.id);
  const problem = useProblem(withdraw.error);
  return (
    <ConfirmDialog
      title={t`Take this back?`}
      action={t`Take it back`}
      isOpen
      isPending={withdraw.isPending}
      onClose={onClose}
      onConfirm={() => withdraw.mutate(undefined, { onSuccess: onClose })}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        {trace.status === "accepted" ? (
          <Trans>
            Its words, figures and files are gone for good. Its place stays, because learnings may rest on it.
          </Trans>
        ) : (
          <Trans>Its words and files are gone for good.</Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}
