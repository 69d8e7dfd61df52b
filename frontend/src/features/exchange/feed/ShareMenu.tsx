import { useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { ApiError } from "@/api/errors";
import { IconButton } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import { later } from "@/ui/later";
import { toast } from "@/ui/toast";
import type { Share } from "../api";
import { useShowAsNow, useTakeBack } from "./api";

const ChangeShare = later(() => import("./ChangeShare"));

type Props = { share: Share; programme: string; name: string };

/** What the team may do with what it shared. */
export function ShareMenu({ share, programme, name }: Props) {
  const { t } = useLingui();
  const [isChanging, setIsChanging] = useState(false);
  const renew = useShowAsNow(programme, share);
  const takeBack = useTakeBack(programme, share);
  const { change, take_back } = share.abilities;
  if (!change && !take_back) return null;

  async function act(verb: () => Promise<unknown>, done: string) {
    try {
      await verb();
      toast(done);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.detail);
    }
  }

  const changes = [
    { id: "change", label: t`Change the words…`, icon: "pen" as const, onAction: () => setIsChanging(true) },
    {
      id: "renew",
      label: t`Show as it is now`,
      hint: t`What has changed since is shown, too.`,
      icon: "refresh" as const,
      onAction: () => void act(() => renew.mutateAsync(undefined), t`Others see it as it is now.`),
    },
  ].filter(({ id }) => id !== "renew" || share.kind !== "practice");
  const ways = [
    {
      id: "back",
      label: t`Take it back`,
      hint: t`Nobody reads it any more.`,
      icon: "undo" as const,
      onAction: () => void act(() => takeBack.mutateAsync(undefined), t`You took it back.`),
    },
  ];
  return (
    <>
      <LazyMenu
        trigger={<IconButton icon="more" label={t`More: ${name}`} />}
        label={name}
        groups={() => [...(change ? [changes] : []), ...(take_back ? [ways] : [])]}
      />
      <Suspense fallback={null}>
        {isChanging && (
          <ChangeShare share={share} programme={programme} onClose={() => setIsChanging(false)} />
        )}
      </Suspense>
    </>
  );
}
