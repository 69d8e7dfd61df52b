import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keys } from "@/api/keys";
import { fetchTheRest } from "@/ui/later";
import type { Parcel } from "./parcel";
import { startSending } from "./sender";
import { dropParcel, keepParcel, parcelsOf } from "./shelf";

/** What the person has written and the server does not have yet, the latest first. */
export function useWaiting(person: string): Parcel[] {
  const { data = [] } = useQuery({
    queryKey: [...keys.outbox, person],
    queryFn: () => parcelsOf(person),
    // It lies on this device: no connection is needed to look.
    networkMode: "always",
    staleTime: 0,
  });
  return data.toReversed();
}

/** What can be done with something on its way. */
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

/** The page goes on working without a connection: what is left of its code is fetched while there is one. */
export function useKeepGoing(person: string): void {
  const client = useQueryClient();
  useEffect(() => {
    startSending(person, client);
    const timer = setTimeout(() => void fetchTheRest(), 2000);
    return () => clearTimeout(timer);
  }, [person, client]);
}
