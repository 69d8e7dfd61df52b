import { useLingui } from "@lingui/react/macro";
import { Dialog } from "@/ui/Dialog";
import { AllCanvases } from "./AllCanvases";
import styles from "./Exports.module.css";

/** All canvases of a team as one file, from the team's space. */
export default function AllDialog({ team, onClose }: { team: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Save all canvases`} isOpen onClose={onClose}>
      <div className={styles.dialog}>
        <AllCanvases team={team} />
      </div>
    </Dialog>
  );
}
