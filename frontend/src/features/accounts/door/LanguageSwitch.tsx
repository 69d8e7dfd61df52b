import { useLingui } from "@lingui/react/macro";
import { isLanguage, LANGUAGE_CHOICES } from "@/i18n";
import { BareSelect } from "@/ui/Select";
import { useLanguage } from "../api";

/** Changes the language and keeps the page, with everything typed into it. */
export function LanguageSwitch() {
  const { t } = useLingui();
  const { language, change } = useLanguage();
  return (
    <BareSelect
      label={t`Language`}
      icon="globe"
      options={LANGUAGE_CHOICES}
      value={language}
      onChange={code => isLanguage(code) && void change(code)}
    />
  );
}
