import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { LanguageSwitch } from "@/features/accounts";
import { JoinPage } from "@/features/invitations";
import { Main } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** The secret is in the fragment, which browsers keep to themselves. Once inside, it leaves the address, too. */
export function JoinRoute() {
  const router = useRouter();
  const client = useQueryClient();
  const { hash } = useLocation();
  const [isEntering, setIsEntering] = useState(false);

  function enter(path: string) {
    setIsEntering(true);
    client.clear();
    router.history.replace(path);
  }

  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      {isEntering ? (
        <Main>
          <Skeleton>
            <SkeletonRows />
          </Skeleton>
        </Main>
      ) : (
        <Main width="full">
          <JoinPage secret={hash} onJoined={enter} />
        </Main>
      )}
    </>
  );
}
