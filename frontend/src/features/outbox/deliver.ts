import { answer, api } from "@/api/client";
import { type ApiError, asApiError } from "@/api/errors";
import { attach } from "@/features/attachments";
import { besideOf, type Parcel } from "./parcel";
import { dropParcel, keepParcel, parcel as onShelf } from "./shelf";

/** What became of a try. later: no connection, or a server in trouble. */
export type Outcome = "sent" | "refused" | "later" | "signed out";

/** What waited longer says itself when it was written; the clock of a device may be wrong. */
const WAITED_MS = 60_000;

/**
 * Sends what the server does not have yet of a parcel, and takes it off the shelf when that is all. Every part has its
 * own key, the same for every try: what was sent before and never answered is there once.
 */
export async function deliver(given: Parcel): Promise<Outcome> {
  let parcel = given;
  try {
    if (!parcel.made) {
      const { id } = await post(parcel);
      parcel = await note({ ...parcel, made: id });
    }
    while (parcel.files.length > 0 && parcel.made) {
      const [next, ...rest] = parcel.files;
      if (next) await attach(besideOf(parcel, parcel.made), next);
      parcel = await note({ ...parcel, files: rest });
    }
    await dropParcel(parcel.key);
    return "sent";
  } catch (error) {
    return settle(parcel, asApiError(error));
  }
}

function post(parcel: Parcel): Promise<{ id: string }> {
  const { key, kind, written_at } = parcel;
  const params = { header: { "Idempotency-Key": key } };
  const hasWaited = Date.now() - Date.parse(written_at) > WAITED_MS;
  if (kind === "entry") {
    const body = { ...parcel.body, ...(hasWaited && { happened_at: written_at }) };
    return answer(api.POST("/api/v1/log-entries/", { params, body }));
  }
  const body = { ...(hasWaited && { collected_on: dayOf(written_at) }), ...parcel.body };
  return answer(api.POST("/api/v1/evidence/", { params, body }));
}

/** The day on the person's own calendar. */
function dayOf(time: string): string {
  const at = new Date(time);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map(part => String(part).padStart(2, "0")).join("-");
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
