import { useEffect, useState } from "react";
import { onAnnouncement } from "./announcer";

const READING_MS = 700;

/** The one polite live region. Sentences that come together are said one after the other; the same one is said again. */
export function Announcer() {
  const [waiting, setWaiting] = useState<string[]>([]);
  const [said, setSaid] = useState("");

  useEffect(() => onAnnouncement(text => setWaiting(texts => [...texts, text])), []);

  useEffect(() => {
    if (waiting.length === 0 && said === "") return;
    const timer = setTimeout(
      () => {
        setSaid(said === "" ? (waiting[0] ?? "") : "");
        if (said === "") setWaiting(texts => texts.slice(1));
      },
      said === "" ? 50 : READING_MS,
    );
    return () => clearTimeout(timer);
  }, [waiting, said]);

  return (
    <div aria-live="polite" className="sr">
      {said}
    </div>
  );
}
