import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { cx } from "./cx";
import styles from "./overlay.module.css";

type Props = { text: string; children: ReactElement; placement?: "top" | "bottom" | "start" | "end" };

/** A few words that appear on hover or focus of a button. Never the only place of what they say. */
export function Tooltip({ text, children, placement = "bottom" }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip placement={placement} offset={6} className={cx(styles.tooltip)}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
