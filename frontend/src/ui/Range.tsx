import { useId } from "react";
import styles from "./Range.module.css";

type Props = {
  label: string;
  /** What the two ends mean, in words. */
  low: string;
  high: string;
  /** From 0 to 1. */
  value: number;
  onChange: (value: number) => void;
};

const STEP = 0.05;

/** A place between two ends. The browser's own slider: arrow keys, touch and screen readers know it. */
export function Range({ label, low, high, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={STEP}
        value={value}
        aria-valuetext={`${Math.round(value * 100)} %, ${low} – ${high}`}
        onChange={event => onChange(Number(event.target.value))}
      />
      <span aria-hidden="true">{low}</span>
      <span aria-hidden="true">{high}</span>
    </div>
  );
}
