import { type PointerEvent, useEffect, useRef } from "react";
import { type Scene, scene } from "./anchor";
import styles from "./Overview.module.css";
import { drawBoard, pictureSize, windowIn } from "./picture";
import { watchBoard } from "./watchBoard";

/** The board small, with a frame around what the window shows. For the eye and the pointer: others go to blocks by name. */
export function Picture() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const around = useRef<Scene | null>(null);

  useEffect(() => {
    const found = scene();
    around.current = found;
    const [picture, window] = [canvas.current, frame.current];
    if (!found || !picture || !window) return;
    return watchBoard(found, {
      onChange: () => paint(picture, found),
      onView: () => place(window, found),
    });
  }, []);

  /** What is pressed comes into the middle of the window. */
  function go(event: PointerEvent<HTMLElement>) {
    if (!around.current || event.buttons !== 1) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { board, grid } = around.current;
    const box = event.currentTarget.getBoundingClientRect();
    const scale = grid.getBoundingClientRect().width / box.width;
    board.scrollLeft = (event.clientX - box.left) * scale - board.clientWidth / 2;
    board.scrollTop = (event.clientY - box.top) * scale - board.clientHeight / 2;
  }

  return (
    <div className={styles.picture} aria-hidden="true" onPointerDown={go} onPointerMove={go}>
      <canvas ref={canvas} />
      <div ref={frame} className={styles.frame} />
    </div>
  );
}

function paint(canvas: HTMLCanvasElement, around: Scene): void {
  const size = pictureSize(around);
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  drawBoard(canvas, around, size);
}

function place(frame: HTMLElement, around: Scene): void {
  const { x, y, width, height } = windowIn(around, pictureSize(around));
  frame.style.translate = `${x}px ${y}px`;
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
}
