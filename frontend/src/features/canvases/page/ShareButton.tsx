import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import { activateInside, currentLanguage } from "@/i18n";
import { Button } from "@/ui/Button";
import type { Canvas } from "../types";

/** The dialog and its words, which belong to the other pages. */
const InviteDialog = lazy(async () => {
  const [{ InviteDialog }] = await Promise.all([
    import("@/features/invitations"),
    activateInside(currentLanguage(), "messages"),
  ]);
  return { default: InviteDialog };
});

/** Invites people to the team's canvases; for those who may. */
export function ShareButton({ canvas }: { canvas: Canvas }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="share" onPress={() => setIsOpen(true)}>
        <Trans>Share</Trans>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog team={canvas.team.id} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function ShareDialog({ team: id, onClose }: { team: string; onClose: () => void }) {
  const { data: team } = useQuery({
    queryKey: keys.team(id),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/", { params: { path: { id } } })),
  });
  if (!team) return null;
  return (
    <InviteDialog
      isOpen
      place={{ team: id }}
      name={team.name}
      programme={team.programme.name}
      phenomenon={team.phenomenon}
      visibility={team.visibility}
      onClose={onClose}
    />
  );
}
