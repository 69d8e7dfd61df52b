import { type Drawing, drawingOf, type Labels } from "./drawing";
import { allPhotos } from "./photos";

const FAMILY = "Atkinson Hyperlegible Next";
/** Twice as fine as the screen, so that print is sharp; less where a browser cannot hold that many points. */
const FINE = 2;
const MOST_SIDE = 12_000;

/** The board of this page as a drawing that needs nothing from outside; null where it is not shown. */
export async function drawBoard(labels: Labels): Promise<Drawing | null> {
  const board = document.querySelector<HTMLElement>("[data-board]");
  if (!board) return null;
  await allPhotos(board);
  const faces = await fontFaces();
  return inLight(() => drawingOf(board, labels, faces));
}

/** What is printed and sent on is for paper, whatever the page wears. Nothing is painted in between: nobody sees it change. */
function inLight<T>(draw: () => T): T {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.style.setProperty("--quick", "0ms");
  root.dataset.theme = "light";
  try {
    return draw();
  } finally {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    // Its own colours are back before anything may fade again.
    root.getBoundingClientRect();
    root.style.removeProperty("--quick");
  }
}

export function svgOf({ svg }: Drawing): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}

/** The drawing as points. Throws when the browser cannot draw it. */
export async function pngOf(drawing: Drawing): Promise<Blob> {
  const scale = Math.min(FINE, MOST_SIDE / Math.max(drawing.width, drawing.height));
  const address = URL.createObjectURL(svgOf(drawing));
  try {
    const image = new Image(drawing.width, drawing.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(drawing.width * scale);
    canvas.height = Math.round(drawing.height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error("nothing was drawn"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page's own typeface, in the file itself: a picture may fetch nothing. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]);
  const faces = rules.filter(rule => rule instanceof CSSFontFaceRule);
  const ours = faces.filter(({ style }) => style.getPropertyValue("font-family").includes(FAMILY));
  return (await Promise.all(ours.map(face => embedded(face)))).join("");
}

async function embedded(face: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue("src"))?.[1];
  if (!address) return "";
  const file = await fetch(new URL(address, face.parentStyleSheet?.href ?? location.href));
  if (!file.ok) return "";
  const range = face.style.getPropertyValue("unicode-range");
  const kind = `font-style:${face.style.getPropertyValue("font-style") || "normal"};font-weight:200 800`;
  return `@font-face{font-family:"${FAMILY}";${kind};unicode-range:${range};src:url("${await dataAddress(file)}")}`;
}

async function dataAddress(file: Response): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
