import { currentLanguage } from "@/i18n";
import { errorFrom, networkError } from "./errors";

/** Fetches a file of the API, and hands it to the browser to keep. Throws `ApiError`. */
export async function saveFrom(address: string, fallback: string): Promise<void> {
  const response = await fetch(address, { headers: { "Accept-Language": currentLanguage() } }).catch(() => {
    throw networkError();
  });
  if (!response.ok) throw errorFrom(response.status, await response.json().catch(() => undefined));
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  saveBlob(await response.blob(), name ?? fallback);
}

export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
