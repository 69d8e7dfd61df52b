import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { meQuery } from "@/features/accounts";
import { endCopiesOfOthers } from "@/realtime/deviceCopies";
import { endOutboxOfOthers, hasOutbox } from "@/realtime/deviceOutbox";
import { useEvents } from "@/realtime/useEvents";
import { ToastRegion } from "@/ui/ToastRegion";
import { Anywhere } from "./Anywhere";

/** What all pages behind the door share. Whoever is signed out meanwhile is led to the door, and back afterwards. */
export function Inside() {
  const { data: me } = useQuery(meQuery);
  return me && !me.signed_in ? <ToTheDoor /> : <Within person={me?.id} />;
}

/** Navigates once: where one was must not become where one is already going, again and again until the door opens. */
function ToTheDoor() {
  const { state } = useRouter();
  const [next] = useState(state.location.href);
  const navigate = useNavigate();
  useEffect(() => void navigate({ to: "/sign-in", search: { next } }), [navigate, next]);
  return null;
}

/** What was written without a connection leaves from whatever page is opened next. */
async function sendWhatWaits(person: string, client: QueryClient) {
  const { startSending } = await import("@/features/outbox");
  startSending(person, client);
}

function Within({ person }: { person: string | undefined }) {
  const client = useQueryClient();
  useEvents();
  useEffect(() => {
    if (!person) return;
    void endCopiesOfOthers(person);
    void endOutboxOfOthers(person);
    if (hasOutbox(person)) void sendWhatWaits(person, client);
  }, [person, client]);
  return (
    <>
      <Outlet />
      <Anywhere />
      <ToastRegion />
    </>
  );
}
