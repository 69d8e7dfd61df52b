import type { components } from "@/api/schema";
import type { Beside, Picked } from "@/features/attachments";

type Schemas = components["schemas"];

type OnItsWay = {
  /** The same for every try: the server knows the thing by it. */
  key: string;
  person: string;
  written_at: string;
  files: Picked[];
  /** The thing's id, once it is there: only files are missing. */
  made?: string;
  /** Why the server will not have it, in its own words. */
  refusal?: string;
};

/** Something somebody wrote, before the server has all of it. Until then it lies on the device. */
export type EntryParcel = OnItsWay & { kind: "entry"; body: Schemas["NewEntryRequest"] };
export type TraceParcel = OnItsWay & { kind: "trace"; body: Schemas["NewTraceRequest"] };
export type Parcel = EntryParcel | TraceParcel;

/** What its files are beside, once it is there. */
export function besideOf({ kind }: Parcel, made: string): Beside {
  return kind === "entry" ? { log_entry: made } : { evidence: made };
}
