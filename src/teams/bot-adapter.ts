import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
} from 'botbuilder';
import type { BotCredentials } from '../config.ts';
import { AppError } from '../core/app-error.ts';
import { createConnector, type Connector } from './connector.ts';
import { isLoopbackHost } from './decide-admission.ts';

type Logic = (context: TurnContext) => Promise<void>;
type TokenSource = { readonly getToken: () => Promise<string> };

/** There are only a handful of service addresses, but their paths are the caller's word. */
const mostConnectors = 50;

const invoke = 'invoke';
const invokeResponse = 'invokeResponse';
const channelScope = 'https://api.botframework.com';
const loginUrl = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}`;

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
          ToChannelFromBotLoginUrl: loginUrl(credentials.tenantId),
          ToChannelFromBotOAuthScope: channelScope,
          ToBotFromChannelTokenIssuer: channelScope,
          OAuthUrl: channelScope,
          ToBotFromChannelOpenIdMetadataUrl: credentials.openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: credentials.openIdMetadataUrl,
          ValidateAuthority: true,
        }),
      };

/** The SDK's adapter for what comes in; what goes out takes our own connector. */
export class BotAdapter extends TeamsAdapter {
  readonly #connectors = new Map<string, Connector>();
  readonly #tokens = new Map<string, Promise<TokenSource | undefined>>();
  readonly #credentials: BotCredentials | undefined;

  constructor(credentials: BotCredentials | undefined) {
    super(renderAuthentication(credentials));
    this.#credentials = credentials;
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
    try {
      await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (cause) {
      throw new AppError('The activity is not vouched for.', { code: 'unauthenticated', cause });
    }
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, logic);
    if (activity.type !== invoke) return undefined;
    const answer = context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY);
    return answer?.value as InvokeResponse | undefined;
  }

  /** The connector of an allowed service address; kept, since there are only a handful of them. */
  connectTo(serviceUrl: string): Connector {
    const known = this.#connectors.get(serviceUrl);
    if (known !== undefined) return known;
    const connector = createConnector({
      serviceUrl,
      authorize: () => this.authorize(serviceUrl),
    });
    if (this.#connectors.size >= mostConnectors) this.#connectors.clear();
    this.#connectors.set(serviceUrl, connector);
    return connector;
  }

  /** The value of the Authorization header for an allowed service address; undefined: none is sent. */
  async authorize(serviceUrl: string): Promise<string | undefined> {
    const known = this.#tokens.get(serviceUrl);
    const opened = known ?? this.#openTokenSource(serviceUrl);
    if (known === undefined) this.#tokens.set(serviceUrl, opened);
    const source = await opened;
    return source && `Bearer ${await source.getToken()}`;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === invokeResponse) {
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        responses.push({ id: '' });
        continue;
      }
      const { conversation, replyToId } = activity;
      const { activityId } = await this.connectTo(context.activity.serviceUrl).post(
        conversation?.id ?? '',
        activity,
        replyToId,
      );
      responses.push({ id: activityId });
    }
    return responses;
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const id = activity.id ?? '';
    const connector = this.connectTo(context.activity.serviceUrl);
    await connector.update(activity.conversation?.id ?? '', id, activity);
    return { id };
  }

  override deleteActivity(
    context: TurnContext,
    { conversation, activityId = '' }: Partial<ConversationReference>,
  ): Promise<void> {
    const connector = this.connectTo(context.activity.serviceUrl);
    return connector.remove(conversation?.id ?? '', activityId);
  }

  /** An address on this machine never gets the bot's own token: no Teams service lives there. */
  async #openTokenSource(serviceUrl: string): Promise<TokenSource | undefined> {
    const credentials = this.#credentials;
    if (credentials === undefined || isLoopbackHost(new URL(serviceUrl).hostname)) return undefined;
    const source = await this.credentialsFactory.createCredentials(
      credentials.id,
      channelScope,
      loginUrl(credentials.tenantId),
      true,
    );
    return source as unknown as TokenSource;
  }
}
