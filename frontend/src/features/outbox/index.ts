export type { EntryParcel, TraceParcel } from "./parcel";
export { send, startSending } from "./sender";
export { useKeepGoing, useWaiting } from "./useWaiting";
export { Waiting } from "./Waiting";
