import { useQuery } from "@tanstack/react-query";
import { Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { meQuery } from "@/features/accounts";
import { useEvents } from "@/realtime/useEvents";
import { ToastRegion } from "@/ui/ToastRegion";

/** What all pages behind the door share. Whoever is signed out meanwhile is led to the door, and back afterwards. */
export function Inside() {
  const { data: me } = useQuery(meQuery);
  const { href } = useLocation();
  if (me && !me.signed_in) return <Navigate to="/sign-in" search={{ next: href }} />;
  return <Within />;
}

function Within() {
  useEvents();
  return (
    <>
      <Outlet />
      <ToastRegion />
    </>
  );
}
