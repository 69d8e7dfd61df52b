import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { canvasQuery } from "@/features/canvases";
import { experimentQuery } from "@/features/experiments";
import { Palette } from "@/ui/Palette";
import { useGoing } from "./useGoing";

/** Everywhere one can go and what one can set, by its name. */
export default function AnywherePalette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const items = useGoing(useTeamHere());
  return (
    <Palette
      title={t`Find and go anywhere`}
      label={t`A page, a team, a canvas, an experiment`}
      nothing={t`Nothing fits. Try fewer letters.`}
      items={items}
      onClose={onClose}
    />
  );
}

/** The team whose page is shown, as far as the page itself has asked for it. */
function useTeamHere(): string | undefined {
  const { teamId, experimentId = "", canvasId = "" } = useParams({ strict: false });
  const { data: experiment } = useQuery({ ...experimentQuery(experimentId), enabled: experimentId !== "" });
  const { data: canvas } = useQuery({ ...canvasQuery(canvasId), enabled: canvasId !== "" });
  return teamId ?? experiment?.team.id ?? canvas?.team.id;
}
