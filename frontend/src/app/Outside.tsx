import type { ComponentProps } from "react";
import { LanguageSwitch } from "@/features/accounts";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** Around every page that can be opened without an account. */
export function Outside(props: ComponentProps<typeof Main>) {
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main {...props} />
    </>
  );
}
