import { Trans } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Reconsider } from "@/ui/Reconsider";
import styles from "./Apply.module.css";
import { useWithdraw } from "./api";

export function Withdraw({ secret, onDone }: { secret: string; onDone: () => void }) {
  const withdraw = useWithdraw(secret);
  return (
    <div className={styles.back}>
      <Reconsider
        begin={<Trans>Withdraw the application…</Trans>}
        action={<Trans>Withdraw</Trans>}
        leave={<Trans>Keep it</Trans>}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: onDone })}
        isPending={withdraw.isPending}
        refusal={useProblem(withdraw.error)?.detail}
      >
        <Trans>
          What you wrote and whom you named is erased at once, and this link stops working. It cannot be
          undone.
        </Trans>
      </Reconsider>
    </div>
  );
}
