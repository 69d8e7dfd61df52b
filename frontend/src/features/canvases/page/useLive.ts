import { useEffect, useState, useSyncExternalStore } from "react";
import { useMe } from "@/features/accounts";
import { copyOf } from "@/realtime/deviceCopies";
import { LiveDocument, type Standing } from "@/realtime/syncDocument";
import { socketAddress } from "@/realtime/ticket";

/** The live document of a canvas, open as long as the page is. */
export function useLive(canvas: string): LiveDocument | null {
  const me = useMe();
  const [live, setLive] = useState<LiveDocument | null>(null);
  useEffect(() => {
    const address = async () => `${await socketAddress(`/ws/canvases/${canvas}`)}&niitty=1`;
    const opened = new LiveDocument({ address, openCopy: copyOf(canvas, me.id) });
    setLive(opened);
    return () => {
      setLive(null);
      opened.destroy();
    };
  }, [canvas, me.id]);
  return live;
}

/** What is picked of how things stand. Every letter changes what waits: who picks less is drawn anew less often. */
export function useStanding<T>(
  live: Pick<LiveDocument, "subscribe" | "standing">,
  pick: (standing: Standing) => T,
): T {
  return useSyncExternalStore(live.subscribe, () => pick(live.standing()));
}
