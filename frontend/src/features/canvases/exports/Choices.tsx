import { Trans, useLingui } from "@lingui/react/macro";
import { currentLanguage, LANGUAGE_CHOICES } from "@/i18n";
import { isLanguage } from "@/i18n/languages";
import { Checkbox } from "@/ui/Checkbox";
import { Select } from "@/ui/Select";
import type { Wanted } from "./api";
import styles from "./Exports.module.css";

export function firstWanted(): Wanted {
  return { language: currentLanguage(), authors: false, discussion: false };
}

type Props = {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  hasAuthors?: boolean;
  hasDiscussion?: boolean;
};

/** What goes into a file besides the notes, and in which language its headings are. */
export function Choices({ wanted, onChange, hasAuthors = true, hasDiscussion = true }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.choices}>
      <Select
        label={t`Language of headings`}
        hint={t`Notes stay as they were written.`}
        options={LANGUAGE_CHOICES}
        value={wanted.language}
        onChange={language => isLanguage(language) && onChange({ ...wanted, language })}
      />
      {hasAuthors && (
        <Checkbox
          isSelected={wanted.authors}
          onChange={authors => onChange({ ...wanted, authors })}
          hint={<Trans>Think of who will read the file.</Trans>}
        >
          <Trans>Names of those who wrote the notes</Trans>
        </Checkbox>
      )}
      {hasDiscussion && (
        <Checkbox isSelected={wanted.discussion} onChange={discussion => onChange({ ...wanted, discussion })}>
          <Trans>Comments</Trans>
        </Checkbox>
      )}
    </div>
  );
}
