import { find, findAll, keep, remove } from "@/realtime/deviceShelf";
import type { Parcel } from "./parcel";

/** Parcels of one person on this device, the oldest first. */
export async function parcelsOf(person: string): Promise<Parcel[]> {
  const all = await findAll<Parcel>("parcels");
  return all
    .filter(parcel => parcel.person === person)
    .sort((one, other) => one.written_at.localeCompare(other.written_at));
}

export function parcel(key: string): Promise<Parcel | undefined> {
  return find<Parcel>("parcels", key);
}

export function keepParcel(parcel: Parcel): Promise<void> {
  return keep(parcel.person, "parcels", parcel.key, parcel);
}

export function dropParcel(key: string): Promise<void> {
  return remove("parcels", key);
}
