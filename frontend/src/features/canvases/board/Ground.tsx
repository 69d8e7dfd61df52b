import { useRoom, useStage } from "../desk/context";
import { lanesOf } from "../document/shape";
import type { Size } from "../layout/geometry";
import { letterScale } from "../layout/letters";
import { direction, namesOf, ringsIn, SECTORS, sectorWidth } from "../layout/rings";
import type { Block, Canvas } from "../types";
import styles from "./Field.module.css";

type Props = { block: Block; size: Size };

/** What notes of a field lie on: rings with their sectors; axes draw their lines by themselves. */
export function Ground({ block, size }: Props) {
  return block.kind === "concentric_rings" && size.width > 0 ? (
    <RingGround block={block} size={size} />
  ) : null;
}

function RingGround({ block, size }: Props) {
  const { canvas } = useRoom();
  const aimed = useStage("lifted", ({ lifted }) => (lifted?.held.block === block.id ? lifted.held.lane : ""));
  const rings = lanesOf(block);
  const geometry = ringsIn(size, rings.length);
  const { centre, radii } = geometry;
  const titles = rings.map(({ title }) => title);
  const letters = letterScale();
  const names = namesOf(geometry, titles, letters);
  const spokes = Array.from({ length: SECTORS }, (_, index) => direction(index / SECTORS));
  const inner = radii[0] ?? 0;
  const far = size.width + size.height;
  return (
    <>
      <svg className={styles.rings} aria-hidden="true" width={size.width} height={size.height}>
        {radii.map((_, index) => {
          const ring = radii.length - 1 - index;
          const isAimed = rings[ring]?.id === aimed;
          return (
            <circle
              key={rings[ring]?.id}
              cx={centre.x}
              cy={centre.y}
              r={radii[ring]}
              fill={isAimed ? "var(--spruce-soft)" : `var(--ring-${tint(ring, radii.length)})`}
            />
          );
        })}
        {spokes.map(({ x, y }) => (
          <path
            key={`${x} ${y}`}
            d={`M${centre.x + x * inner} ${centre.y + y * inner}L${centre.x + x * far} ${centre.y + y * far}`}
          />
        ))}
      </svg>
      {names.map(({ x, y, text, most }, index) => (
        <span key={rings[index]?.id} className={styles.ring} style={{ left: x, top: y, maxWidth: most }}>
          <span style={{ background: `var(--ring-${tint(index + 1, radii.length)})` }}>{text}</span>
        </span>
      ))}
      {block.config?.sectors_from &&
        sectorsOf(canvas).map((title, index) => (
          <span
            key={title}
            className={styles.sector}
            data-sector={index}
            style={{ maxWidth: sectorWidth(size, sectorsOf(canvas), letters) }}
          >
            <span>{title}</span>
          </span>
        ))}
    </>
  );
}

/** The names around the rings, clockwise from the upper right. */
export function sectorsOf({ vocabulary }: Canvas): string[] {
  return vocabulary.sectors.slice(0, SECTORS).map(({ title }) => title);
}

/** Five tints, darker inwards; what lies outside has the palest. */
function tint(ring: number, circles: number): number {
  return Math.max(1, 1 + Math.round(((circles - ring) * 4) / circles));
}

/** The words at the ends of two axes, and what the axes mean. */
export function Axes({ block: { kind, config } }: { block: Block }) {
  if (kind !== "two_axis_matrix" || !config?.x || !config.y) return null;
  return (
    <>
      <span className={styles.upright} aria-hidden="true">
        <span>{config.y.low}</span>
        <b>{config.y.title}</b>
        <span>{config.y.high}</span>
      </span>
      <span className={styles.level} aria-hidden="true">
        <span>{config.x.low}</span>
        <b>{config.x.title}</b>
        <span>{config.x.high}</span>
      </span>
    </>
  );
}
