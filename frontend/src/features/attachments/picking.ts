import { onceKey } from "@/api/onceKey";

export const PICTURES = ["image/jpeg", "image/png", "image/webp"];
export const DOCUMENTS = [".pdf", ".docx", ".xlsx", ".odt", ".ods", ".txt", ".csv"];
export const MOST_FILES = 10;
const MOST_BYTES = 10_000_000;
/** A picture heavier than this is drawn smaller before it is kept and sent. */
const HEAVY_BYTES = 800_000;
/** Pixels of the longer side; the server keeps no more. */
const SIDE = 1600;

/** A file somebody chose, as it can be kept on the device. Bytes rather than a Blob: not every browser stores those. */
export type Picked = {
  id: string;
  bytes: ArrayBuffer;
  type: string;
  name: string;
  /** What a picture shows. */
  alt: string;
};

export const isPicture = ({ type }: { type: string }) => PICTURES.includes(type);

/** Reads what was chosen. Null for a file that is too large, or that cannot be read. */
export async function pick(file: File): Promise<Picked | null> {
  try {
    const chosen = (isToBeDrawn(file) && (await drawnAnew(file))) || file;
    if (chosen.size > MOST_BYTES) return null;
    return { id: onceKey(), bytes: await chosen.arrayBuffer(), type: chosen.type, name: file.name, alt: "" };
  } catch {
    return null;
  }
}

/** What is heavy, and pictures of kinds that the server does not take, as far as the browser knows them. */
function isToBeDrawn(file: File): boolean {
  return isPicture(file) ? file.size > HEAVY_BYTES : file.type.startsWith("image/");
}

/** Null where the browser cannot, or where it would not become lighter. What else the file told (the place) is gone. */
async function drawnAnew(file: File): Promise<Blob | null> {
  if (typeof createImageBitmap === "undefined") return null;
  try {
    const whole = await createImageBitmap(file);
    const share = Math.min(1, SIDE / Math.max(whole.width, whole.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(whole.width * share);
    canvas.height = Math.round(whole.height * share);
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.fillStyle = "white"; // what was transparent
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    const drawn = await new Promise<Blob | null>(done => canvas.toBlob(done, "image/jpeg", 0.85));
    return drawn && (drawn.size < file.size || !isPicture(file)) ? drawn : null;
  } catch {
    return null;
  }
}
