import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "@/ui/Loaded";
import { Select } from "@/ui/Select";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { type Candidate, candidatesQuery, type Pointer } from "../api";

const SHORT = 70;

type Props = {
  team: string;
  kind: Pointer["kind"];
  value: Pointer | null;
  onChange: (pointer: Pointer | null) => void;
};

/** One of the team's own things of a kind. What is shared already is said so, and cannot be chosen again. */
export function ThingSelect({ team, kind, value, onChange }: Props) {
  const { t } = useLingui();
  const found = useQuery(candidatesQuery(team, kind));
  return (
    <Loaded
      query={found}
      skeleton={
        <Skeleton>
          <SkeletonBar width="60%" />
        </Skeleton>
      }
    >
      {candidates => {
        const free = candidates.filter(one => !one.is_shared || idOf(one) === chosenId(value));
        if (free.length === 0) {
          return (
            <p className="small quiet">
              <Trans>Your team has nothing of this kind that is not shared yet.</Trans>
            </p>
          );
        }
        return (
          <Select
            label={t`Which one`}
            options={[
              { value: "", label: t`Choose…` },
              ...free.map(one => ({ value: idOf(one), label: labelOf(one, kind) })),
            ]}
            value={chosenId(value)}
            onChange={id =>
              onChange(
                pointerTo(
                  free.find(one => idOf(one) === id),
                  kind,
                ),
              )
            }
          />
        );
      }}
    </Loaded>
  );
}

const idOf = ({ thing, canvas }: Candidate) => `${thing} ${canvas?.block ?? ""}`;
const chosenId = (pointer: Pointer | null) => (pointer ? `${pointer.thing} ${pointer.block}` : "");

function pointerTo(one: Candidate | undefined, kind: Pointer["kind"]): Pointer | null {
  return one ? { kind, thing: one.thing, block: one.canvas?.block ?? "" } : null;
}

function labelOf({ text, canvas }: Candidate, kind: Pointer["kind"]): string {
  const short = text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
  if (!canvas) return short;
  return kind === "block"
    ? `${canvas.number} ${canvas.title}: ${canvas.block_title}`
    : `${short} (${canvas.block_title})`;
}
