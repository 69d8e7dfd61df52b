import { useId, useMemo } from "react";
import { cx } from "@/ui/cx";
import { useLinksIn, useRoom } from "../desk/context";
import { linkInWords, linkStyle } from "../desk/linkWords";
import type { NoteLink } from "../document/schema";
import { apart } from "../layout/apart";
import { crestOf, edge, labelAt, lanesOfLinks } from "../layout/edges";
import type { Box, Size } from "../layout/geometry";
import type { Block } from "../types";
import styles from "./Links.module.css";
import { useKeptArrow } from "./useKeptArrow";
import { useSizes } from "./useSizes";

type Props = { block: Block; boxes: ReadonlyMap<string, Box>; field: Size };

/** Arrows between the notes of a map, with what they say. Each can be reached, read and opened by keyboard. */
export function LinksLayer({ block, boxes, field }: Props) {
  const links = useLinksIn(block.id);
  const id = useId();
  const ids = useMemo(
    () => links.filter(({ from, to }) => boxes.has(from) && boxes.has(to)).map(link => link.id),
    [links, boxes],
  );
  const { ref, sizes } = useSizes<HTMLUListElement>(ids);
  const drawn = useMemo(() => draw(links, boxes, sizes, field), [links, boxes, sizes, field]);
  return (
    <>
      <svg className={styles.layer} aria-hidden="true">
        <Heads id={id} />
        {drawn.map(({ link, path }) => {
          const { colour, dash, head } = linkStyle(block, link);
          return (
            <path
              key={link.id}
              d={path}
              className={cx(styles.line, styles[colour], styles[dash])}
              markerEnd={`url(#${id}-${head})`}
            />
          );
        })}
      </svg>
      <ul ref={ref} className={styles.labels}>
        {drawn.map(({ link, label }) => (
          <li key={link.id} data-box={link.id} style={{ left: label.x, top: label.y }}>
            <LinkLabel block={block} link={link} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Arrows with the places of their labels: beside their line, and on no note and no other label. */
function draw(
  links: readonly NoteLink[],
  boxes: ReadonlyMap<string, Box>,
  sizes: ReadonlyMap<string, Size>,
  field: Size,
) {
  const lanes = lanesOfLinks(links);
  const edges = links.flatMap(link => {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    return from && to ? [{ link, ...edge(from, to, lanes.get(link.id) ?? 0) }] : [];
  });
  const wanted = edges.flatMap(({ link, ...drawn }) => {
    const size = sizes.get(link.id);
    return size ? [{ id: link.id, ...labelAt(drawn, size), ...size }] : [];
  });
  // Labels that stand on their line have less choice than those beside a bend: they come first.
  wanted.sort((a, b) => Number(lanes.get(a.id) !== 0) - Number(lanes.get(b.id) !== 0));
  const crests = edges.map(crestOf).filter(crest => crest !== null);
  const spots = apart(wanted, field, { obstacles: [...boxes.values(), ...crests] });
  return edges.map(drawn => ({ ...drawn, label: spots.get(drawn.link.id) ?? drawn.label }));
}

function LinkLabel({ block, link }: { block: Block; link: NoteLink }) {
  const { desk, words } = useRoom();
  const { colour } = linkStyle(block, link);
  const sentence = linkInWords(desk, words, block, link);
  const className = cx(styles.label, styles[colour], !link.label && styles.dot);
  const content = link.label || <span className="sr">{sentence}</span>;
  if (!desk.mayChangeLink(link.id)) {
    return link.label ? (
      <span className={className}>
        {link.label}
        <span className="sr">: {sentence}</span>
      </span>
    ) : (
      <span className="sr">{sentence}</span>
    );
  }
  return (
    <LinkButton link={link} block={block} className={className} label={link.label ? sentence : undefined}>
      {content}
    </LinkButton>
  );
}

type ButtonProps = {
  block: Block;
  link: NoteLink;
  className: string | undefined;
  label: string | undefined;
  children: React.ReactNode;
};

function LinkButton({ block, link, className, label, children }: ButtonProps) {
  const { desk } = useRoom();
  const button = useKeptArrow(link);
  return (
    <button
      ref={button}
      type="button"
      data-link=""
      className={className}
      {...(label && { "aria-label": label })}
      onClick={() => desk.openLink(block.id, link.id, link.from, link.to)}
      onKeyDown={event => {
        if (event.key === "Delete" || event.key === "Backspace") desk.removeLink(link.id);
      }}
    >
      {children}
    </button>
  );
}

function Heads({ id }: { id: string }) {
  return (
    <defs>
      {(["ink", "lingon", "quiet"] as const).map(colour => (
        <Head key={colour} id={`${id}-${colour}`}>
          <path d="M1 1 9 5 1 9z" className={styles[`${colour}Fill`]} />
        </Head>
      ))}
      {(["spruce", "lingonOpen"] as const).map(colour => (
        <Head key={colour} id={`${id}-${colour}`}>
          <path
            d="M2 1 9 5 2 9"
            className={cx(styles.open, styles[colour === "spruce" ? "spruce" : "lingon"])}
          />
        </Head>
      ))}
    </defs>
  );
}

function Head({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="8.5"
      refY="5"
      markerWidth="9"
      markerHeight="9"
      markerUnits="userSpaceOnUse"
      orient="auto-start-reverse"
    >
      {children}
    </marker>
  );
}
