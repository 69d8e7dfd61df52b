import { useQuery } from "@tanstack/react-query";
import { Outlet, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { meQuery } from "@/features/accounts";
import { endCopiesOfOthers } from "@/realtime/deviceCopies";
import { useEvents } from "@/realtime/useEvents";
import { ToastRegion } from "@/ui/ToastRegion";

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

function Within({ person }: { person: string | undefined }) {
  useEvents();
  useEffect(() => {
    if (person) void endCopiesOfOthers(person);
  }, [person]);
  return (
    <>
      <Outlet />
      <ToastRegion />
    </>
  );
}
