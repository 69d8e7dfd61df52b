import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { backoff } from "@/realtime/backoff";
import { deliver, type Outcome } from "./deliver";
import type { Parcel } from "./parcel";
import { keepParcel, parcelsOf } from "./shelf";

const LOCK = "niitty.outbox";

type Going = { person: string; client: QueryClient };

let going: Going | null = null;
let running: Promise<void> | null = null;
let isAskedAgain = false;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what the person has waiting on this device, now and whenever the connection is back. */
export function startSending(person: string, client: QueryClient): void {
  if (going?.person !== person || going.client !== client) {
    going = { person, client };
    window.addEventListener("online", soon);
  }
  soon();
}

/** Puts a thing on its way. It is on the device when this is done. */
export async function send(parcel: Parcel, client: QueryClient): Promise<void> {
  await keepParcel(parcel);
  await client.invalidateQueries({ queryKey: keys.outbox });
  startSending(parcel.person, client);
}

function soon(): void {
  tries = 0;
  void sendAll();
}

/** One after another, in the order they were written; never twice side by side, in however many windows. */
function sendAll(): Promise<void> {
  isAskedAgain = running !== null;
  running ??= alone(run).finally(() => {
    running = null;
    if (isAskedAgain) void sendAll();
  });
  return running;
}

async function alone(work: () => Promise<void>): Promise<void> {
  // Not in every browser, and not without encryption. Without it two windows may try: the server keeps one.
  if (!navigator.locks) return work();
  await navigator.locks.request(LOCK, work);
}

async function run(): Promise<void> {
  clearTimeout(timer);
  if (!going) return;
  const { person, client } = going;
  for (const parcel of await parcelsOf(person)) {
    if (parcel.refusal !== undefined) continue;
    const outcome = await deliver(parcel);
    await tell(client, parcel, outcome);
    if (outcome === "signed out") return;
    if (outcome === "later") {
      timer = setTimeout(() => void sendAll(), backoff(tries++));
      return;
    }
  }
}

/** The list first: the thing must not be gone from both for a moment. */
async function tell(client: QueryClient, parcel: Parcel, outcome: Outcome): Promise<void> {
  const queryKey = placeOf(parcel);
  if (outcome === "sent") await client.refetchQueries({ queryKey, type: "active" });
  if (outcome === "sent") void client.invalidateQueries({ queryKey, refetchType: "none" });
  await client.invalidateQueries({ queryKey: keys.outbox });
}

/** Where it is shown once it is there. */
function placeOf({ kind, body }: Parcel): QueryKey {
  return kind === "entry" ? keys.log(body.team) : keys.experiment(body.experiment);
}
