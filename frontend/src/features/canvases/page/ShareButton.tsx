import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import { InviteDialog } from "@/features/invitations";
import { Button } from "@/ui/Button";
import type { Canvas } from "../types";

/** Invites people to the team's canvases; for those who may. */
export function ShareButton({ canvas }: { canvas: Canvas }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="share" onPress={() => setIsOpen(true)}>
        <Trans>Share</Trans>
      </Button>
      {isOpen && <ShareDialog team={canvas.team.id} onClose={() => setIsOpen(false)} />}
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
