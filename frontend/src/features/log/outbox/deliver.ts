import { answer, api } from "@/api/client";
import { type ApiError, asApiError } from "@/api/errors";
import { attach } from "@/features/attachments";
import { linksOf } from "../about";
import type { Parcel } from "./parcel";
import { dropParcel, keepParcel, parcel as onShelf } from "./shelf";

/** What became of a try. later: no connection, or a server in trouble. */
export type Outcome = "sent" | "refused" | "later" | "signed out";

/** An entry that waited longer says itself when it was written; the clock of a device may be wrong. */
const WAITED_MS = 60_000;

/**
 * Sends what the server does not have yet of a parcel, and takes it off the shelf when that is all. Every part has its
 * own key, the same for every try: what was sent before and never answered is there once.
 */
export async function deliver(given: Parcel): Promise<Outcome> {
  let parcel = given;
  try {
    if (!parcel.entry) {
      const { id } = await postEntry(parcel);
      parcel = await note({ ...parcel, entry: id });
    }
    while (parcel.pictures.length > 0 && parcel.entry) {
      const [next, ...rest] = parcel.pictures;
      if (next) await attach({ log_entry: parcel.entry }, next);
      parcel = await note({ ...parcel, pictures: rest });
    }
    await dropParcel(parcel.key);
    return "sent";
  } catch (error) {
    return settle(parcel, asApiError(error));
  }
}

function postEntry({ key, team, text, tags, about, written_at }: Parcel) {
  const hasWaited = Date.now() - Date.parse(written_at) > WAITED_MS;
  return answer(
    api.POST("/api/v1/log-entries/", {
      params: { header: { "Idempotency-Key": key } },
      body: { team, text, tags, ...linksOf(about), ...(hasWaited && { happened_at: written_at }) },
    }),
  );
}

/** Notes how far it came, unless it was taken back, or the person signed out, meanwhile. */
async function note(parcel: Parcel): Promise<Parcel> {
  if (await onShelf(parcel.key)) await keepParcel(parcel);
  return parcel;
}

async function settle(parcel: Parcel, { status, code, detail }: ApiError): Promise<Outcome> {
  if (status === 401) return "signed out";
  if (status === 0 || status === 429 || status >= 500) return "later";
  if (code === "already_deleted") {
    await dropParcel(parcel.key);
    return "sent";
  }
  await note({ ...parcel, refusal: detail });
  return "refused";
}
