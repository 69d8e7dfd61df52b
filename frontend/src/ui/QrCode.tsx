import { useEffect, useState } from "react";
import styles from "./QrCode.module.css";

/** A text as a QR code, drawn here: the link goes to no other service. Its code is fetched when it is shown. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, setRows] = useState<boolean[][]>([]);
  useEffect(() => {
    let isCurrent = true;
    void import("uqr").then(({ encode }) => {
      if (isCurrent) setRows(encode(text, { border: 1 }).data);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (rows.length === 0) return null;
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg className={styles.qr} viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
