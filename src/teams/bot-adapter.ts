import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  ActivityTypes,
  ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type InvokeResponse,
} from 'botbuilder';
import type { BotCredentials } from '../config.ts';
import { AppError } from '../core/app-error.ts';
import { tameConnectorClient, type ConnectorClient } from './connector-client.ts';
import { isLoopbackHost } from './decide-admission.ts';

type Logic = (context: TurnContext) => Promise<void>;

const channelScope = 'https://api.botframework.com';

/** With own keys or in another cloud every one of these must be set, or the SDK drops them all. */
const renderAuthentication = (credentials: BotCredentials | undefined) =>
  credentials === undefined
    ? {}
    : {
        MicrosoftAppId: credentials.id,
        MicrosoftAppType: credentials.type,
        MicrosoftAppTenantId: credentials.tenantId,
        ...(credentials.password !== undefined && { MicrosoftAppPassword: credentials.password }),
        ...(credentials.openIdMetadataUrl !== undefined && {
          ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${credentials.tenantId}`,
          ToChannelFromBotOAuthScope: channelScope,
          ToBotFromChannelTokenIssuer: channelScope,
          OAuthUrl: channelScope,
          ToBotFromChannelOpenIdMetadataUrl: credentials.openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: credentials.openIdMetadataUrl,
          ValidateAuthority: true,
        }),
      };

/**
 * The SDK's adapter, without what each turn pays for and never uses: one connector client per
 * service address instead of one per turn, and no user token client.
 */
export class BotAdapter extends TeamsAdapter {
  readonly #clients = new Map<string, ConnectorClient>();
  readonly #anonymous = new ConfigurationBotFrameworkAuthentication({});
  readonly #botId: string;

  constructor(credentials: BotCredentials | undefined) {
    super(renderAuthentication(credentials));
    this.#botId = credentials?.id ?? '';
  }

  /**
   * Authenticates, runs one turn and returns the answer of an invoke.
   * @throws AppError `unauthenticated` when the token does not vouch for the activity
   */
  async receive(
    activity: Activity,
    authorization: string,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    await this.#authenticate(activity, authorization);
    const context = new TurnContext(this, activity);
    context.turnState.set(this.ConnectorClientKey, await this.connectTo(activity.serviceUrl));
    await this.runMiddleware(context, logic);
    if (activity.type !== String(ActivityTypes.Invoke)) return undefined;
    const answer = context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY);
    return answer?.value as InvokeResponse | undefined;
  }

  /**
   * The client for an allowed service address; kept, since there are only a handful of them. An
   * address on this machine never gets the bot's own token: no Teams service lives there.
   */
  async connectTo(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#clients.get(serviceUrl);
    if (known !== undefined) return known;
    const isLoopback = isLoopbackHost(new URL(serviceUrl).hostname);
    const authentication = isLoopback ? this.#anonymous : this.botFrameworkAuthentication;
    const factory = authentication.createConnectorFactory(this.createClaimsIdentity(this.#botId));
    const client = tameConnectorClient(await factory.create(serviceUrl, channelScope));
    this.#clients.set(serviceUrl, client);
    return client;
  }

  async #authenticate(activity: Activity, authorization: string): Promise<void> {
    try {
      await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (cause) {
      throw new AppError('The activity is not vouched for.', { code: 'unauthenticated', cause });
    }
  }
}
