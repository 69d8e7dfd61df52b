import { Suspense, useEffect, useState } from "react";
import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";
import type { Canvas } from "../types";
import { PageSkeleton } from "./PageSkeleton";

const LONG_MS = 8_000;

const WithoutLive = later(async () => {
  await activateAlso("help");
  return import("../trouble/WithoutLive");
});

/** The canvas in outline while its document comes; when that takes long, its notes to read. */
export function Opening({ canvas }: { canvas: Canvas }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <PageSkeleton />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <WithoutLive canvas={canvas} />
    </Suspense>
  );
}
