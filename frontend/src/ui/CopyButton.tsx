import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { announce } from "./announcer";
import { Button } from "./Button";

/** Puts a text where it can be pasted from, and says so. */
export function CopyButton({ text, said, children }: { text: string; said: string; children: ReactNode }) {
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
    announce(said);
  }

  return (
    <Button icon={isCopied ? "check" : "copy"} onPress={() => void copy()}>
      {isCopied ? <Trans>Copied</Trans> : children}
    </Button>
  );
}
