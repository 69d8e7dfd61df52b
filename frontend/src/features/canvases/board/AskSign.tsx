import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { questionsQuery } from "../asking/questions";
import { useRoom } from "../desk/context";
import type { Block } from "../types";
import styles from "./Block.module.css";

/** Asks the block’s question outside; says how many answers nobody has looked at. */
export default function AskSign({ block }: { block: Block }) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const { data } = useQuery(questionsQuery(canvas.id));
  const asked = data?.find(question => question.block === block.id);
  const count = asked?.new_count ?? 0;
  const { title } = block;
  return (
    <button
      type="button"
      className={styles.comments}
      data-outside={asked?.is_open || undefined}
      aria-label={count > 0 ? t`New answers to ${title}: ${count}` : t`Ask ${title} outside…`}
      title={t`Ask this outside…`}
      onClick={() => desk.stage.open({ kind: "ask", block: block.id })}
    >
      <Icon name="share" size="s" />
      {count > 0 && <span className="num">{count}</span>}
    </button>
  );
}
