import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense } from "react";
import { Icon } from "@/ui/Icon";
import type { IconName } from "@/ui/icons";
import { later } from "@/ui/later";
import { useKeyed, useRoom } from "../desk/context";
import type { Panel } from "../desk/stage";
import styles from "./Side.module.css";
import type { Panels } from "./usePanels";
import type { CanvasSearch, ChangeSearch } from "./useView";

const GuidePanel = later(() => import("../panels/GuidePanel"));
const CommentsHere = later(() => import("../panels/CommentsHere"));
const Dialog = later(async () => ({ default: (await import("@/ui/Dialog")).Dialog }));

type Props = {
  panels: Panels;
  isNarrow: boolean;
  comment: string | undefined;
  search: CanvasSearch;
  onSearch: ChangeSearch;
  children: ReactNode;
};

/** The guide on one side, the conversation on the other; folded to rails, on a phone as sheets. */
export function SidePanels({ panels, isNarrow, comment, search, onSearch, children }: Props) {
  const { t } = useLingui();
  const conversation = (
    <CommentsHere
      comment={comment}
      onSeen={() => onSearch({ ...search, comment: undefined })}
      onDone={() => panels.close("comments")}
    />
  );
  if (isNarrow) {
    const isGuide = panels.sheet === "guide";
    return (
      <>
        {children}
        {panels.sheet && (
          <Suspense fallback={null}>
            <Dialog
              title={isGuide ? t`Guide` : t`Comments`}
              isOpen
              onClose={() => panels.sheet && panels.close(panels.sheet)}
            >
              {isGuide ? <GuidePanel /> : conversation}
            </Dialog>
          </Suspense>
        )}
      </>
    );
  }
  return (
    <>
      <Side panel="guide" isOpen={panels.isGuideOpen} panels={panels}>
        <GuidePanel />
      </Side>
      {children}
      <Side panel="comments" isOpen={panels.areCommentsOpen} panels={panels}>
        {conversation}
      </Side>
    </>
  );
}

type SideProps = { panel: Panel; isOpen: boolean; panels: Panels; children: ReactNode };

function Side({ panel, isOpen, panels, children }: SideProps) {
  const { t } = useLingui();
  const isGuide = panel === "guide";
  const title = isGuide ? t`Guide` : t`Comments`;
  if (!isOpen) return <Rail panel={panel} title={title} onOpen={() => panels.open(panel)} />;
  return (
    <aside className={styles.side} data-side={panel} aria-label={title}>
      <div className={styles.sideHead}>
        <h2>{title}</h2>
        <button
          type="button"
          className={styles.fold}
          aria-label={isGuide ? t`Fold the guide away` : t`Fold the comments away`}
          onClick={() => panels.close(panel)}
        >
          <Icon name={isGuide ? "back" : "forward"} size="s" />
        </button>
      </div>
      <Suspense fallback={null}>{children}</Suspense>
    </aside>
  );
}

const SIGNS: Record<Panel, IconName> = { guide: "book", comments: "comment" };

function Rail({ panel, title, onOpen }: { panel: Panel; title: string; onOpen: () => void }) {
  const { counts } = useRoom();
  const count = useKeyed(counts, "all", () => counts.of("all"));
  return (
    <aside className={styles.rail} data-side={panel} aria-label={title}>
      <button type="button" onClick={onOpen} aria-expanded={false}>
        <Icon name={SIGNS[panel]} />
        {panel === "guide" ? <Trans>Guide</Trans> : <span className="num">{count}</span>}
        {panel === "comments" && <span className="sr">{title}</span>}
      </button>
    </aside>
  );
}
