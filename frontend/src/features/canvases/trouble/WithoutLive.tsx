import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { Main, PageTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { PlainBar } from "@/ui/TopBar";
import { useWords } from "../desk/words";
import { allNoteRows, type NoteRow } from "../rows";
import type { Canvas } from "../types";
import styles from "./WithoutLive.module.css";

const AGAIN_MS = 30_000;

/** The canvas to read, over plain requests: some networks let nothing else through. The live page comes when it can. */
export default function WithoutLive({ canvas }: { canvas: Canvas }) {
  const notes = useQuery({
    queryKey: ["rows", canvas.id],
    queryFn: () => allNoteRows(canvas.id),
    refetchInterval: AGAIN_MS,
  });
  return (
    <>
      <PlainBar />
      <Main width="read">
        <PageTitle>
          {canvas.number} {canvas.title}
        </PageTitle>
        <Why />
        <Loaded
          query={notes}
          skeleton={
            <Skeleton>
              <SkeletonRows rows={6} />
            </Skeleton>
          }
        >
          {rows => <Blocks canvas={canvas} rows={rows} />}
        </Loaded>
      </Main>
    </>
  );
}

function Why() {
  return (
    <div role="status" className={styles.why}>
      <Icon name="warning" />
      <div>
        <p>
          <Trans>
            The live connection does not come. Perhaps this network does not let it through. You can read the
            notes here; to write, try another network, or ask whoever runs this one to allow WebSockets.
          </Trans>
        </p>
        <Button icon="refresh" onPress={() => location.reload()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </div>
  );
}

function Blocks({ canvas, rows }: { canvas: Canvas; rows: readonly NoteRow[] }) {
  const words = useWords(canvas);
  return canvas.template.blocks.map(({ id, title }) => (
    <section key={id} className={styles.block} aria-labelledby={`block-${id}`}>
      <h2 id={`block-${id}`}>{title}</h2>
      <ul className={styles.notes}>
        {rows
          .filter(({ block }) => block === id)
          .map(note => (
            <NoteLine key={note.id} note={note} kind={words.type(note.type ?? "")} />
          ))}
      </ul>
    </section>
  ));
}

function NoteLine({ note: { type = "", text, author }, kind }: { note: NoteRow; kind: string }) {
  return (
    <li>
      <NoteGlyph type={type} size={11} className={noteColours(type)} />
      <span>
        <span className="sr">{kind}: </span>
        {text}
      </span>
      <span className={`${styles.by} small quiet`}>{author.display_name}</span>
    </li>
  );
}
