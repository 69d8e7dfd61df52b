import styles from "./Form.module.css";
import { Icon } from "./Icon";

type Props = { detail: string; sentences?: string[] };

/** What went wrong, in words; spoken at once. Details stand beside the fields, the rest is listed here. */
export function ErrorSummary({ detail, sentences = [] }: Props) {
  return (
    <div role="alert" tabIndex={-1} className={styles.summary}>
      <Icon name="warning" />
      <p>{detail}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
