import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Avatar } from "@/ui/Avatar";
import { PlainButton } from "@/ui/Button";
import { Menu } from "@/ui/Menu";
import { useMe } from "./api";
import { signOut } from "./auth";
import { SignOutDialog } from "./SignOutDialog";

/** Who I am, and the way to my profile and out. */
export function UserMenu() {
  const { t } = useLingui();
  const router = useRouter();
  const me = useMe();
  const [isAsking, setIsAsking] = useState(false);
  const name = me.display_name;
  const leave = () => (me.is_guest ? setIsAsking(true) : void signOut());
  return (
    <>
      <Menu
        label={t`You: ${name}`}
        trigger={
          <PlainButton label={t`You: ${name}`}>
            <Avatar person={me} />
          </PlainButton>
        }
        groups={[
          [
            {
              id: "profile",
              label: name,
              hint: me.email ?? t`Guest, without an account`,
              icon: "person",
              onAction: () => void router.navigate({ to: "/profile" }),
            },
          ],
          [
            {
              id: "home",
              label: t`My teams`,
              icon: "home",
              onAction: () => void router.navigate({ to: "/" }),
            },
            { id: "out", label: t`Sign out`, icon: "signOut", onAction: leave },
          ],
        ]}
      />
      <SignOutDialog isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </>
  );
}
