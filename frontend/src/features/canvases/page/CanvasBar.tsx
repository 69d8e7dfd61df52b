import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Mark } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { PageTitle } from "@/ui/Page";
import { SkipLink } from "@/ui/TopBar";
import { useMedia } from "@/ui/useMedia";
import type { Canvas } from "../types";
import { HereNow } from "./HereNow";
import { MoreMenu } from "./MoreMenu";
import styles from "./Page.module.css";
import { ShareButton } from "./ShareButton";
import type { View } from "./useView";
import { ViewSwitch } from "./ViewSwitch";

/** Below this the way back to the team is a sign, so that the canvas's own name can be read. */
const ROOM_FOR_NAMES = "(min-width: 1000px)";

type Props = {
  canvas: Canvas;
  state: ReactNode;
  view: View;
  onView: (view: View) => void;
  isNarrow: boolean;
  bell: ReactNode;
};

/** Where this is, whether it is saved, who is here, how it is shown. */
export function CanvasBar({ canvas, state, view, onView, isNarrow, bell }: Props) {
  const { t } = useLingui();
  const hasNames = useMedia(ROOM_FOR_NAMES);
  return (
    <>
      <SkipLink />
      <header className={styles.bar}>
        {!hasNames ? (
          <Link
            to="/teams/$teamId"
            params={{ teamId: canvas.team.id }}
            className={styles.back}
            aria-label={t`Back to ${canvas.team.name}`}
          >
            <BackSign />
          </Link>
        ) : (
          <Link to="/" className={styles.mark} aria-label="Niitty">
            <Mark />
          </Link>
        )}
        <div className={styles.where}>
          {hasNames && (
            <nav className={styles.crumb} aria-label={t`Where you are`}>
              <Link to="/teams/$teamId" params={{ teamId: canvas.team.id }} className={styles.team}>
                {canvas.team.name}
              </Link>
              <span aria-hidden="true">/</span>
            </nav>
          )}
          <PageTitle className={styles.title}>
            <span className="num">{canvas.number}</span> {canvas.title}
          </PageTitle>
          {state}
        </div>
        <HereNow isNarrow={isNarrow} />
        {!isNarrow && <ViewSwitch view={view} onView={onView} />}
        {!isNarrow && canvas.abilities.share && <ShareButton canvas={canvas} />}
        {bell}
        <MoreMenu isNarrow={isNarrow} acts={{ view, onView }} />
      </header>
    </>
  );
}

function BackSign() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" className={styles.backSign} aria-hidden="true">
      <path d="M14.5 5.5 8 12l6.5 6.5" />
    </svg>
  );
}
