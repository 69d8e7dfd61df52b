import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { step } from "../auth";

/** Asks for the letter with the code once more. */
export function ResendCode({ path }: { path: string }) {
  const { t } = useLingui();
  const resend = useMutation({
    mutationFn: () => step("POST", path),
    onSuccess: () => announce(t`A new code is on its way.`),
  });
  const problem = useProblem(resend.error);
  return (
    <>
      <Button variant="bare" onPress={() => resend.mutate()} isPending={resend.isPending}>
        <Trans>Send a new code</Trans>
      </Button>
      {resend.isSuccess && (
        <span className="tiny quiet">
          <Trans>A new code is on its way.</Trans>
        </span>
      )}
      {problem && <span className="tiny quiet">{problem.detail}</span>}
    </>
  );
}
