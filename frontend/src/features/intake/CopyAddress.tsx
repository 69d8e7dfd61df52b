import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";

/** The address of a call's public page, to be spread. */
export function CopyAddress({ url }: { url: string }) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
    announce(t`The address is copied.`);
  }

  return (
    <Button icon={isCopied ? "check" : "copy"} onPress={() => void copy()}>
      {isCopied ? <Trans>Copied</Trans> : <Trans>Copy the address of the call</Trans>}
    </Button>
  );
}
