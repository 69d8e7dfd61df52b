import { useLingui } from "@lingui/react/macro";
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import { useMedia } from "@/ui/useMedia";
import styles from "./Figure.module.css";
import type { Criterion, Plot } from "./results";
import { useFigures } from "./useFigures";

type Props = { plot: Plot; criterion: Criterion | null };

const SIZE = { width: "100%", height: 196 };
const INK = { fill: "var(--ink-quiet)", fontSize: 12 };

/** Each result is a pin on its own; the line is the criterion, the grey band is unclear. */
export default function Chart({ plot, criterion }: Props) {
  const { t } = useLingui();
  const figures = useFigures();
  const isNarrow = useMedia("(max-width: 560px)");
  const unclear = criterion && figures.unclear(criterion);
  const data = plot.points.map(({ result, height }) => ({
    name: figures.nameOf(result),
    height,
    said: figures.figure(result.value, result.of),
    isBefore: result.kind === "before",
  }));
  const ends: Record<string, string> = { "0": "0", "0.5": t`half`, "1": t`all` };
  return (
    <BarChart
      responsive
      style={SIZE}
      data={data}
      margin={{ top: 26, right: isNarrow ? 8 : 150, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      {plot.band && (
        <ReferenceArea
          y1={plot.band[0]}
          y2={plot.band[1]}
          fill="var(--sunken)"
          fillOpacity={1}
          {...(!isNarrow && unclear && { label: side(t`unclear: ${unclear}`, "var(--ink-quiet)") })}
        />
      )}
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="name" tick={INK} axisLine={false} tickLine={false} interval={0} />
      <YAxis
        domain={[0, plot.top]}
        tick={INK}
        axisLine={false}
        tickLine={false}
        width={44}
        {...(plot.isShare && {
          ticks: [0, 0.5, 1],
          tickFormatter: (share: number) => ends[String(share)] ?? "",
        })}
      />
      {plot.yes !== null && criterion && (
        <ReferenceLine
          y={plot.yes}
          stroke="var(--spruce)"
          strokeWidth={1.5}
          {...(!isNarrow && { label: side(t`a yes: ${figures.yes(criterion)}`, "var(--spruce)", 640) })}
        />
      )}
      <Bar dataKey="height" isAnimationActive={false} minPointSize={0} shape={Pin} />
    </BarChart>
  );
}

function side(value: string, fill: string, fontWeight = 400) {
  return { value, position: "right" as const, fill, fontSize: 12, fontWeight };
}

/** A pin: a thin line from the ground, a head (a ring for what was before), and the result in words above. */
function Pin({ x, y, width, height, payload }: BarShapeProps) {
  const middle = Number(x) + Number(width) / 2;
  const top = Number(y);
  const { said, isBefore } = payload as { said: string; isBefore: boolean };
  return (
    <g>
      <path
        d={`M${middle} ${top + Number(height)}V${top}`}
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray={isBefore ? "3 3" : undefined}
      />
      <circle
        cx={middle}
        cy={top}
        r={5.5}
        fill={isBefore ? "var(--paper)" : "var(--ink)"}
        stroke={isBefore ? "var(--ink)" : "var(--paper)"}
        strokeWidth={2}
      />
      <text x={middle} y={top - 11} textAnchor="middle" className={styles.said}>
        {said}
      </text>
    </g>
  );
}
