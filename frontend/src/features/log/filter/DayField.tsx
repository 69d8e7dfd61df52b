import styles from "./Filters.module.css";

type Props = { label: string; value: string | undefined; onChange: (day: string) => void };

/** The browser's own calendar. A day that is half written is not taken over. */
export function DayField({ label, value = "", onChange }: Props) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        key={value}
        type="date"
        defaultValue={value}
        min="2000-01-01"
        onBlur={event => event.target.value !== value && onChange(event.target.value)}
        onChange={event => {
          const { value: day } = event.target;
          if (day > "2000" && day !== value) onChange(day);
        }}
      />
    </label>
  );
}
