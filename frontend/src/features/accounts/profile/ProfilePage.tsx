import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { isLanguage, LANGUAGE_CHOICES } from "@/i18n";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { setTheme, type Theme, useTheme } from "@/ui/theme";
import { useLanguage, useMe } from "../api";
import { Address } from "./Address";
import { AvatarField } from "./AvatarField";
import { Copies } from "./Copies";
import { Devices } from "./Devices";
import { KeepIt } from "./KeepIt";
import { NameField } from "./NameField";
import { Password } from "./Password";
import styles from "./Profile.module.css";
import { SignOut } from "./SignOut";
import { Tokens } from "./Tokens";

/** Everything that is mine: name, face, language, ways in, devices, keys; and between them what others bring along. */
export function ProfilePage({ children }: { children?: ReactNode }) {
  const { t } = useLingui();
  const me = useMe();
  useDocumentTitle(t`Profile`);
  return (
    <>
      <div className={styles.top}>
        <PageTitle>
          <Trans>Profile</Trans>
        </PageTitle>
        <SignOut />
      </div>
      {me.is_guest && <KeepIt />}
      <Section id="you" title={<Trans>How others see you</Trans>}>
        <div className={styles.you}>
          <AvatarField />
          <NameField />
        </div>
      </Section>
      <Section id="look" title={<Trans>Language and look</Trans>}>
        <Look />
      </Section>
      {!me.is_guest && (
        <Section id="ways-in" title={<Trans>Signing in</Trans>}>
          <div className={styles.stack}>
            <Address />
            <Password />
          </div>
        </Section>
      )}
      {children}
      <Copies />
      <Devices />
      {!me.is_guest && <Tokens />}
    </>
  );
}

function Look() {
  const { t } = useLingui();
  const theme = useTheme();
  const { language, change } = useLanguage();
  return (
    <div className={styles.look}>
      <Select
        label={t`Language`}
        value={language}
        options={LANGUAGE_CHOICES}
        onChange={code => isLanguage(code) && void change(code)}
      />
      <div className={styles.theme}>
        <span aria-hidden="true">{t`Light or dark`}</span>
        <ToggleGroup<Theme>
          label={t`Light or dark`}
          value={theme}
          onChange={setTheme}
          choices={[
            { id: "light", label: t`Light`, icon: "sun" },
            { id: "dark", label: t`Dark`, icon: "moon" },
            { id: "system", label: t`As the device`, icon: "screen" },
          ]}
        />
      </div>
    </div>
  );
}
