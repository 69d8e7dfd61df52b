import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from "react";
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
  /** What others have to say of the canvas, above its guide. */
  inGuide: ReactNode;
  children: ReactNode;
};

/** The guide on one side, the conversation on the other; folded to rails, on a phone as sheets. */
export function SidePanels({ panels, isNarrow, comment, search, onSearch, inGuide, children }: Props) {
  const { t } = useLingui();
  const guide = (
    <>
      {inGuide}
      <GuidePanel />
    </>
  );
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
              {isGuide ? guide : conversation}
            </Dialog>
          </Suspense>
        )}
      </>
    );
  }
  return (
    <>
      <Side panel="guide" isOpen={panels.isGuideOpen} panels={panels}>
        {guide}
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
  const toggle = useKeptFocus(isOpen);
  if (!isOpen) return <Rail panel={panel} title={title} toggle={toggle} onOpen={() => panels.open(panel)} />;
  return (
    <aside className={styles.side} data-side={panel} aria-label={title}>
      <div className={styles.sideHead}>
        <h2>{title}</h2>
        <button
          ref={toggle}
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

/** Folding and unfolding put another button in the place of the one that was pressed: it takes over the focus. */
function useKeptFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (document.activeElement === document.body) toggle.current?.focus();
  }, [isOpen]);
  return toggle;
}

const SIGNS: Record<Panel, IconName> = { guide: "book", comments: "comment" };

type RailProps = {
  panel: Panel;
  title: string;
  toggle: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
};

function Rail({ panel, title, toggle, onOpen }: RailProps) {
  const { counts } = useRoom();
  const count = useKeyed(counts, "all", () => counts.of("all"));
  return (
    <aside className={styles.rail} data-side={panel} aria-label={title}>
      <button ref={toggle} type="button" onClick={onOpen} aria-expanded={false}>
        <Icon name={SIGNS[panel]} />
        {panel === "guide" ? <Trans>Guide</Trans> : <span className="num">{count}</span>}
        {panel === "comments" && <span className="sr">{title}</span>}
      </button>
    </aside>
  );
}
