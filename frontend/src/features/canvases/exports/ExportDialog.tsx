import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/ui/Dialog";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { useRoom } from "../desk/context";
import { AllCanvases } from "./AllCanvases";
import styles from "./Exports.module.css";
import { OneCanvas } from "./OneCanvas";

type Extent = "one" | "all";

/** The canvas, or all of the team, as a file to keep, to print or to send on. */
export default function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { canvas } = useRoom();
  const [extent, setExtent] = useState<Extent>("one");
  return (
    <Dialog title={t`Save as a file`} isOpen onClose={onClose}>
      <div className={styles.dialog}>
        <ToggleGroup
          label={t`What`}
          isWide
          value={extent}
          onChange={setExtent}
          choices={[
            { id: "one", label: t`This canvas` },
            { id: "all", label: t`All canvases` },
          ]}
        />
        {extent === "one" ? <OneCanvas canvas={canvas} /> : <AllCanvases team={canvas.team.id} />}
      </div>
    </Dialog>
  );
}
