import type { Picked } from "@/features/attachments";
import type { About } from "../about";

/** What somebody writes in the log, before it is there. */
export type Words = { text: string; tags: string[]; about: About };

/** An entry on its way. It lies on the device until the server has all of it. */
export type Parcel = Words & {
  /** The same for every try: the server knows the entry by it. */
  key: string;
  person: string;
  team: string;
  written_at: string;
  pictures: Picked[];
  /** The entry's id, once it is there: only pictures are missing. */
  entry?: string;
  /** Why the server will not have it, in its own words. */
  refusal?: string;
};
