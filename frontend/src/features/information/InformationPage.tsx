import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api } from "@/api/client";
import { currentLanguage, isLanguage, type Language } from "@/i18n";
import { LANGUAGES } from "@/i18n/languages";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import styles from "./Information.module.css";

const information = (id: string) => ({
  queryKey: ["information", id],
  retry: false,
  queryFn: () => answer(api.GET("/api/v1/information/{id}/", { params: { path: { id } } })),
});

/** What those who take part in a test are told, for everybody who has the address. */
export function InformationPage({ id }: { id: string }) {
  const { t } = useLingui();
  const query = useQuery(information(id));
  const [chosen, setChosen] = useState<Language>(currentLanguage());
  useDocumentTitle(query.data?.experiment);
  return (
    <Loaded query={query} skeleton={<Outline />} isPage>
      {({ experiment, team, information: texts }) => {
        const written = LANGUAGES.filter(({ code }) => texts[code]);
        const shown = written.find(({ code }) => code === chosen) ?? written[0];
        return (
          <article className={styles.page}>
            <p className="label">
              <Trans>For those who take part</Trans>
            </p>
            <PageTitle className={styles.title}>{experiment}</PageTitle>
            <p className="quiet">
              <Trans>Team {team}</Trans>
            </p>
            {written.length > 1 && (
              <Select
                label={t`Language of the text`}
                value={shown?.code ?? chosen}
                onChange={code => isLanguage(code) && setChosen(code)}
                options={written.map(({ code, name }) => ({ value: code, label: name }))}
              />
            )}
            {shown && (
              <p className={styles.text} lang={shown.tag}>
                {texts[shown.code]}
              </p>
            )}
          </article>
        );
      }}
    </Loaded>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={4} />
    </Skeleton>
  );
}
