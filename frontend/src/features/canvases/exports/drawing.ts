/**
 * The board as an SVG: every surface, sign and line of text where the browser has put it. Nothing is laid out again, so
 * the picture cannot differ from the page (ADR 35). Ways to change something are left out.
 */

import { photoOf } from "./photos";

const CONTROLS =
  "button:not([data-card], [data-link], [data-group-name]), textarea, input, .sr, [aria-hidden='true'][data-cursor]";
/** Of a line of text, how much stands above its foot in the one typeface there is. */
const ASCENT = 0.76;
const MARGIN = 16;
const CLEAR = "rgba(0, 0, 0, 0)";
const DRAWN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
];

export type Labels = { title: string; description: string; language: string };
export type Drawing = { svg: string; width: number; height: number };

/** Draws what an element shows. `faces` are CSS rules of the fonts, to travel with the picture. */
export function drawingOf(root: HTMLElement, labels: Labels, faces = ""): Drawing {
  const frame = root.getBoundingClientRect();
  const width = Math.ceil(frame.width + 2 * MARGIN);
  const height = Math.ceil(frame.height + 2 * MARGIN);
  const pen = new Pen(MARGIN - frame.left, MARGIN - frame.top);
  pen.draw(root);
  const ground = backgroundBehind(root);
  const family = escaped(getComputedStyle(root).fontFamily);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="title description" xml:lang="${escaped(labels.language)}" font-family="${family}">`,
    `<title id="title">${escaped(labels.title)}</title><desc id="description">${escaped(labels.description)}</desc>`,
    faces ? `<style>${escaped(faces)}</style>` : "",
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...pen.marks,
    "</svg>",
  ].join("");
  return { svg, width, height };
}

class Pen {
  readonly marks: string[] = [];
  private left: number;
  private readonly top: number;

  constructor(left: number, top: number) {
    this.left = left;
    this.top = top;
  }

  draw(element: Element): void {
    if (element.matches(CONTROLS)) return;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") return;
    const aside = asideOf(element);
    this.left += aside;
    this.shown(element, style);
    this.left -= aside;
  }

  private shown(element: Element, style: CSSStyleDeclaration): void {
    if (element instanceof SVGSVGElement) {
      this.sign(element);
      return;
    }
    if (element instanceof HTMLImageElement) {
      this.photo(element);
      return;
    }
    this.surface(element.getBoundingClientRect(), style);
    this.midlines(element.getBoundingClientRect(), style);
    for (const child of element.childNodes) {
      if (child instanceof Text) this.text(child, style);
      else if (child instanceof Element) this.draw(child);
    }
  }

  private photo(image: HTMLImageElement): void {
    const [{ left, top, width, height }, photo] = [image.getBoundingClientRect(), photoOf(image)];
    if (!photo) return;
    const size = `width="${round(width)}" height="${round(height)}" preserveAspectRatio="none"`;
    this.marks.push(`<image x="${this.x(left)}" y="${this.y(top)}" ${size} href="${photo}"/>`);
  }

  /** A background and a frame, where there are any. */
  private surface(box: DOMRect, style: CSSStyleDeclaration): void {
    if (box.width === 0 || box.height === 0) return;
    const fill = style.backgroundColor === CLEAR ? "none" : style.backgroundColor;
    const line = lineOf(style);
    if (!line) this.edges(box, style);
    if (fill === "none" && !line) return;
    const inset = line ? line.width / 2 : 0;
    const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
    this.marks.push(
      `<rect x="${this.x(box.left + inset)}" y="${this.y(box.top + inset)}" width="${round(box.width - 2 * inset)}"`,
      ` height="${round(box.height - 2 * inset)}" rx="${round(radius)}" fill="${fill}"${line?.attributes ?? ""}/>`,
    );
  }

  /** Lines at single sides: between lanes, under headings. */
  private edges(box: DOMRect, style: CSSStyleDeclaration): void {
    const { left, top, right, bottom } = box;
    const sides: readonly (readonly [string, Ends])[] = [
      ["top", [left, top, right, top]],
      ["left", [left, top, left, bottom]],
      ["bottom", [left, bottom, right, bottom]],
      ["right", [right, top, right, bottom]],
    ];
    for (const [side, ends] of sides) {
      const [width, kind, colour] = frameOf(style, side);
      if (width > 0 && kind !== "none" && colour !== CLEAR)
        this.line(ends, colour, width, dashes(kind, width));
    }
  }

  /** Fine lines through the middle, which style sheets draw as backgrounds: the axes of a plane. */
  private midlines({ left, top, right, bottom }: DOMRect, style: CSSStyleDeclaration): void {
    const colour = /rgba?\([^)]*\)/.exec(style.backgroundImage)?.[0];
    if (!colour) return;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const sizes = style.backgroundSize.split(", ");
    if (sizes.includes("1px 100%")) this.line([x, top, x, bottom], colour, 1);
    if (sizes.includes("100% 1px")) this.line([left, y, right, y], colour, 1);
  }

  private line([x1, y1, x2, y2]: Ends, colour: string, width: number, dash = ""): void {
    this.marks.push(
      `<line x1="${this.x(x1)}" y1="${this.y(y1)}" x2="${this.x(x2)}" y2="${this.y(y2)}"`,
      ` stroke="${colour}" stroke-width="${width}"${dash}/>`,
    );
  }

  /** A text that runs from below to above, beside an axis. */
  private upright(node: Text, looks: string): void {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const [x, y] = [this.x(box.left + box.width / 2), this.y(box.top + box.height / 2)];
    this.marks.push(
      `<text transform="translate(${x} ${y}) rotate(-90)" text-anchor="middle" dy="0.32em"${looks}>`,
      `${escaped(node.data.trim())}</text>`,
    );
  }

  /** Every line of a text by itself, as the browser has broken it. */
  private text(node: Text, style: CSSStyleDeclaration): void {
    const size = Number.parseFloat(style.fontSize) * scaleOf(node);
    const slant = style.fontStyle === "italic" ? ' font-style="italic"' : "";
    const looks = ` font-size="${round(size)}" font-weight="${style.fontWeight}" fill="${style.color}"${slant}`;
    if (style.writingMode.startsWith("vertical")) {
      this.upright(node, looks);
      return;
    }
    for (const { words, box } of linesOf(node)) {
      const foot = box.top + (box.height - size * 1.2) / 2 + size * 1.2 * ASCENT;
      this.marks.push(`<text x="${this.x(box.left)}" y="${this.y(foot)}"${looks}>${escaped(words)}</text>`);
    }
  }

  /** A drawing within the page, with the looks that style sheets give it. */
  private sign(source: SVGSVGElement): void {
    const box = source.getBoundingClientRect();
    if (box.width === 0) return;
    const copy = source.cloneNode(true) as SVGSVGElement;
    const originals = [source, ...source.querySelectorAll("*")];
    const copies = [copy, ...copy.querySelectorAll("*")];
    for (const [index, each] of copies.entries()) {
      const original = originals[index];
      if (original) dress(each, getComputedStyle(original));
    }
    const own = source.getAttribute("viewBox") ?? `0 0 ${source.clientWidth} ${source.clientHeight}`;
    const placed = {
      x: this.x(box.left),
      y: this.y(box.top),
      width: round(box.width),
      height: round(box.height),
    };
    for (const [name, value] of Object.entries({
      ...placed,
      viewBox: own,
      overflow: getComputedStyle(source).overflow,
    })) {
      copy.setAttribute(name, String(value));
    }
    this.marks.push(new XMLSerializer().serializeToString(copy));
  }

  private x(at: number): number {
    return round(at + this.left);
  }

  private y(at: number): number {
    return round(at + this.top);
  }
}

/** What ends a line of buttons, which are left out, ends the line without them. */
function asideOf(element: Element): number {
  const line = element.matches("[data-last]") && element.parentElement;
  return line ? line.getBoundingClientRect().right - element.getBoundingClientRect().right : 0;
}

function dress(copy: Element, style: CSSStyleDeclaration): void {
  for (const name of DRAWN) {
    const value = style.getPropertyValue(name);
    if (value) copy.setAttribute(name, value.replace("currentcolor", style.color));
  }
  copy.removeAttribute("class");
  copy.removeAttribute("style");
}

function frameOf(style: CSSStyleDeclaration, side: string): [number, string, string] {
  const said = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
  return [Number.parseFloat(said("width")) || 0, said("style"), said("color")];
}

function lineOf(style: CSSStyleDeclaration): { width: number; attributes: string } | null {
  const width = Number.parseFloat(style.borderTopWidth);
  const widths = [style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(
    Number.parseFloat,
  );
  const isWhole = width > 0 && style.borderTopStyle !== "none" && widths.every(other => other === width);
  if (!isWhole || style.borderTopColor === CLEAR) return null;
  const attributes = ` stroke="${style.borderTopColor}" stroke-width="${width}"${dashes(style.borderTopStyle, width)}`;
  return { width, attributes };
}

function dashes(kind: string, width: number): string {
  if (kind === "dashed") return ` stroke-dasharray="${3 * width} ${2 * width}"`;
  return kind === "dotted" ? ` stroke-dasharray="${width} ${2 * width}"` : "";
}

/** From x and y to x and y. */
type Ends = readonly [number, number, number, number];
type Line = { words: string; box: DOMRect };

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const box = placeOf(node, index, word.length);
    const last = lines.at(-1);
    if (!box) continue;
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.words += ` ${word}`;
    else lines.push({ words: word, box });
  }
  return lines;
}

/** Where a word begins; nothing for one that is not shown. */
function placeOf(node: Text, start: number, length: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + length);
  return [...range.getClientRects()].find(({ width }) => width > 0);
}

/** How much larger the page is shown around a text than its style says: the zoom of the board. */
function scaleOf(node: Text): number {
  const around = node.parentElement?.closest<HTMLElement>("section, header, li, div");
  return around?.offsetWidth ? around.getBoundingClientRect().width / around.offsetWidth : 1;
}

function backgroundBehind(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== CLEAR) return colour;
  }
  return "white";
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
