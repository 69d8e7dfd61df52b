import { useLingui } from "@lingui/react/macro";
import { Range } from "@/ui/Range";
import { Select } from "@/ui/Select";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { columnTitle, lanesOf, maxColumns } from "../document/shape";
import type { Held } from "../layout/keyboard";
import { round } from "../layout/plane";
import { SECTORS, sectorOf, turnOfSector } from "../layout/rings";
import type { Block } from "../types";

type SpotProps = {
  block: Block;
  /** The note that is moved; null for several, which go to the end of their row. */
  note: string | null;
  held: Held;
  onChange: (part: Partial<Held>) => void;
};

/** Where in a block something is put: lane, ring, round, place. */
export function Spot({ block, ...props }: SpotProps) {
  switch (block.kind) {
    case "concentric_rings":
      return <RingSpot block={block} {...props} />;
    case "two_axis_matrix":
    case "free_map":
    case "graph":
      return <PlaneSpot block={block} {...props} />;
    default:
      return <RowSpot block={block} {...props} />;
  }
}

function RingSpot({ block, held, onChange }: SpotProps) {
  const { t } = useLingui();
  const { canvas } = useRoom();
  const sectors = canvas.vocabulary.sectors.slice(0, SECTORS);
  return (
    <>
      <Select
        label={t`Ring`}
        options={lanesOf(block).map(({ id, title }) => ({ value: id, label: title }))}
        value={held.lane}
        onChange={lane => onChange({ lane, x: held.x ?? turnOfSector(0), y: 0.5 })}
      />
      <Select
        label={t`Sector`}
        options={sectors.map(({ title }, index) => ({ value: String(index), label: title }))}
        value={String(sectorOf(held.x ?? 0))}
        onChange={sector => onChange({ x: turnOfSector(Number(sector)), y: held.y ?? 0.5 })}
      />
    </>
  );
}

/** Two sliders: from the left, and upwards. */
function PlaneSpot({ block, held, onChange }: SpotProps) {
  const { t } = useLingui();
  const sideways = block.config?.x ?? { title: t`From left to right`, low: t`left`, high: t`right` };
  const upright = block.config?.y ?? { title: t`From bottom to top`, low: t`bottom`, high: t`top` };
  const x = held.x ?? 0.5;
  const y = held.y ?? 0.5;
  // Axes count from the bottom, maps from the top.
  const turned = (value: number) => (block.kind === "two_axis_matrix" ? value : round(1 - value));
  return (
    <>
      <Range {...named(sideways)} value={x} onChange={value => onChange({ x: value, y })} />
      <Range {...named(upright)} value={turned(y)} onChange={value => onChange({ x, y: turned(value) })} />
    </>
  );
}

function named({ title, low, high }: { title: string; low: string; high: string }) {
  return { label: title, low, high };
}

const AT_THE_END = { index: Number.MAX_SAFE_INTEGER, group: "" };

/** Between two notes of a group one is in it; at its border whoever was in it stays. */
function groupAt(others: readonly Note[], index: number, { group }: Held): string {
  const sides = [others[index - 1]?.group ?? "", others[index]?.group ?? ""];
  return sides[0] === sides[1] || sides.includes(group)
    ? (sides.find(side => side === group) ?? sides[0] ?? "")
    : "";
}

function RowSpot({ block, note, held, onChange }: SpotProps) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const lanes = lanesOf(block);
  const others = desk.places.group(held).filter(({ id }) => id !== note);
  const used = Math.max(1, ...desk.places.notesIn(block.id).map(({ column }) => column ?? 0));
  const rounds = Math.min(maxColumns(block), used + 1);
  return (
    <>
      {lanes.length > 0 && (
        <Select
          label={block.kind === "lanes" ? t`Lane` : t`Line`}
          options={[
            ...(block.kind === "lanes" ? [] : [{ value: "", label: t`Something else` }]),
            ...lanes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={held.lane}
          onChange={lane => onChange({ lane, ...AT_THE_END })}
        />
      )}
      {rounds > 0 && (
        <Select
          label={t`Round`}
          options={Array.from({ length: rounds }, (_, index) => ({
            value: String(index + 1),
            label: columnTitle(block, index + 1),
          }))}
          value={String(held.column ?? 1)}
          onChange={column => onChange({ column: Number(column), ...AT_THE_END })}
        />
      )}
      {note && (
        <Select
          label={t`Position`}
          options={[
            { value: "0", label: t`First` },
            ...others.map((other, index) => ({
              value: String(index + 1),
              label: t`After “${words.name(other)}”`,
            })),
          ]}
          value={String(Math.min(held.index, others.length))}
          onChange={index => onChange({ index: Number(index), group: groupAt(others, Number(index), held) })}
        />
      )}
    </>
  );
}
