import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { FailureNote } from "@/ui/Failure";
import { Section } from "@/ui/Page";
import { Switch } from "@/ui/Switch";
import { teamPostQuery, useQuoteTexts } from "../api";

/** Whether e-mails quote what is written in the team: for its core team to say. */
export function TeamPost({ teamId }: { teamId: string }) {
  const { data: post } = useQuery(teamPostQuery(teamId));
  const quote = useQuoteTexts(teamId);
  if (!post?.abilities.change) return null;
  return (
    <Section id="post" title={<Trans>E-mails about this team</Trans>}>
      <Switch
        isSelected={post.quotes_texts}
        isDisabled={quote.isPending}
        onChange={isOn => quote.mutate(isOn)}
        hint={
          <Trans>
            Without this, e-mails only say that there is something, and where. The text is read here.
          </Trans>
        }
      >
        <Trans>E-mails quote what is written here</Trans>
      </Switch>
      {quote.isError && <FailureNote error={quote.error} onRetry={() => quote.reset()} />}
    </Section>
  );
}
