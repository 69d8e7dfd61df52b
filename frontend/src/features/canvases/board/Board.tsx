import { useLingui } from "@lingui/react/macro";
import { type PointerEvent, Suspense, useRef } from "react";
import { later } from "@/ui/later";
import { useRoom } from "../desk/context";
import { useSettings } from "../hooks/settings";
import { BlockCard } from "./BlockCard";
import styles from "./Board.module.css";
import { pickByFrame } from "./framing";

const ConnectHint = later(() => import("./ConnectHint"));
const Overview = later(() => import("../overview/Overview"));

/** The canvas as it is drawn: blocks in a grid of twelve columns, below 720 pixels in one. */
export function Board() {
  const { t } = useLingui();
  const { canvas, desk, presence } = useRoom();
  const { zoom } = useSettings();
  const pointed = useRef<Element | null>(null);

  function point(event: PointerEvent<HTMLElement>) {
    if (event.pointerType === "touch") return;
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-block]") : null;
    if (!block && !pointed.current) return;
    pointed.current = block;
    if (!block) return presence.point(null);
    const box = block.getBoundingClientRect();
    presence.point({
      block: block.dataset.block ?? "",
      x: share(event.clientX - box.left, box.width),
      y: share(event.clientY - box.top, box.height),
    });
  }

  return (
    <section
      className={styles.board}
      aria-label={t`Board`}
      data-canvas=""
      onPointerMove={point}
      onPointerLeave={() => presence.point(null)}
      onPointerDown={event => {
        if (!(event.target instanceof Element) || event.target.closest("[data-note], [data-overview]"))
          return;
        desk.stage.select(null);
        pickByFrame(event.nativeEvent, event.currentTarget, desk);
      }}
    >
      <Suspense fallback={null}>
        <ConnectHint />
      </Suspense>
      <div
        className={styles.grid}
        style={{ zoom: zoom / 100, width: `${Math.max(100, zoom)}%` }}
        data-board=""
      >
        {canvas.template.blocks.map(block => (
          <BlockCard key={block.id} block={block} />
        ))}
      </div>
      <Suspense fallback={null}>
        <Overview />
      </Suspense>
    </section>
  );
}

function share(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 1000;
}
