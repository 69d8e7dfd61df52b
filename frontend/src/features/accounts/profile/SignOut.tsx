import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { useMe } from "../api";
import { signOut } from "../auth";
import { SignOutDialog } from "../SignOutDialog";

export function SignOut() {
  const me = useMe();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button icon="signOut" onPress={() => (me.is_guest ? setIsAsking(true) : void signOut())}>
        <Trans>Sign out</Trans>
      </Button>
      <SignOutDialog isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </>
  );
}
