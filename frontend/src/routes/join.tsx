import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Outside } from "@/app/Outside";
import { JoinPage } from "@/features/invitations";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";

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

  if (isEntering)
    return (
      <Outside>
        <Skeleton>
          <SkeletonRows />
        </Skeleton>
      </Outside>
    );
  return (
    <Outside width="full">
      <JoinPage secret={hash} onJoined={enter} />
    </Outside>
  );
}
