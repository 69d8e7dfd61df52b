import { useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import type { Parcel } from "./parcel";
import { startSending } from "./sender";
import { dropParcel, keepParcel, parcelsOf } from "./shelf";

/** What the person has written for the team and the server does not have yet, the latest first. */
export function useWaiting(person: string, team: string): Parcel[] {
  const { data = [] } = useQuery({
    queryKey: [...keys.outbox, person],
    queryFn: () => parcelsOf(person),
    // It lies on this device: no connection is needed to look.
    networkMode: "always",
    staleTime: 0,
  });
  return data.filter(parcel => parcel.team === team).reverse();
}

/** What can be done with an entry on its way. */
export function useParcel(parcel: Parcel) {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: keys.outbox });

  /** It is gone from the device, and will not be sent. */
  async function takeBack() {
    await dropParcel(parcel.key);
    await refresh();
  }

  async function tryAgain() {
    const { refusal: _, ...again } = parcel;
    await keepParcel(again);
    await refresh();
    startSending(parcel.person, client);
  }

  return { takeBack, tryAgain };
}
