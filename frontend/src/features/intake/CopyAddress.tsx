import { Trans, useLingui } from "@lingui/react/macro";
import { CopyButton } from "@/ui/CopyButton";

/** The address of a call's public page, to be spread. */
export function CopyAddress({ url }: { url: string }) {
  const { t } = useLingui();
  return (
    <CopyButton text={url} said={t`The address is copied.`}>
      <Trans>Copy the address of the call</Trans>
    </CopyButton>
  );
}
