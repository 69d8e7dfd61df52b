import { Trans } from "@lingui/react/macro";
import { LinkButton } from "@/ui/Link";
import { Section } from "@/ui/Page";

/** On the programme's page: the way to the canvases that its teams get. */
export function CanvasSetsSection({ programmeId }: { programmeId: string }) {
  return (
    <Section
      id="canvas-sets"
      title={<Trans>Canvases</Trans>}
      action={
        <LinkButton to="/programmes/$programmeId/canvases" params={{ programmeId }}>
          <Trans>See what teams get</Trans>
        </LinkButton>
      }
    >
      <p className="quiet">
        <Trans>Every new team gets a set of canvases: the usual one, or one of your own.</Trans>
      </p>
    </Section>
  );
}
