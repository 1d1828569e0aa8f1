import { z } from 'zod/v4';
import { languages } from '../core/language.ts';
import { accept, refuse } from '../core/result.ts';
import type { Result } from '../core/result.ts';
import type { DocumentStore, StoredDocument, Write } from './document-store.ts';
import { listEvery } from './list-every.ts';
import { parseBody } from './parse-body.ts';

const bindingSchema = z.strictObject({
  tenantId: z.string(),
  teamId: z.string(),
  channelId: z.string(),
  groupId: z.string(),
  /** Id in the directory (aadObjectId) of the person who bound it. */
  boundBy: z.string(),
  boundAtMs: z.number(),
  serviceUrl: z.string(),
  /** Of what is posted there for everybody; absent: Swedish. */
  language: z.enum(languages).optional(),
});

/** This channel speaks for that group of the model. */
export type Binding = z.infer<typeof bindingSchema>;

/** With the version that a later change must have seen. */
export type SeenBinding = { readonly binding: Binding; readonly version: string };

type ChannelKey = { readonly tenantId: string; readonly channelId: string };

/** Somebody was quicker; `current` is what holds now, if anything. */
export type BindingRefusal = {
  readonly code: 'changed';
  readonly current: SeenBinding | undefined;
};

const collection = 'bindings';

/** Which channel is bound to which group; the partition is the tenant. */
export function createBindings(store: DocumentStore) {
  const find = async ({ tenantId, channelId }: ChannelKey): Promise<SeenBinding | undefined> => {
    const document = await store.find({ collection, partition: tenantId, id: channelId });
    return document && readBinding(document);
  };

  const write = async (
    channel: ChannelKey,
    change: Write,
  ): Promise<Result<string, BindingRefusal>> => {
    const written = await store.write(channel.tenantId, [change]);
    if (written.ok) return accept(written.value[0] ?? '');
    return refuse({ code: 'changed', current: await find(channel) });
  };

  return {
    find,

    /** The channels of one group, or of all groups. */
    list: async (tenantId: string, groupId?: string): Promise<readonly SeenBinding[]> => {
      const documents = await listEvery(store, {
        collection,
        partition: tenantId,
        ...(groupId === undefined ? {} : { index: 'groupId', equals: [groupId] }),
      });
      return documents.map(readBinding);
    },

    /**
     * @param seenVersion - Of the binding that this one replaces; absent where there was none.
     * @returns The new version.
     */
    bind: (binding: Binding, seenVersion?: string): Promise<Result<string, BindingRefusal>> => {
      const { channelId: id } = binding;
      const body = bindingSchema.parse(binding);
      return write(
        binding,
        seenVersion === undefined
          ? { kind: 'create', collection, id, body }
          : { kind: 'replace', collection, id, body, ifVersion: seenVersion },
      );
    },

    unbind: (channel: ChannelKey, seenVersion: string): Promise<Result<string, BindingRefusal>> =>
      write(channel, {
        kind: 'remove',
        collection,
        id: channel.channelId,
        ifVersion: seenVersion,
      }),
  };
}

export type Bindings = ReturnType<typeof createBindings>;

const readBinding = (document: StoredDocument): SeenBinding => ({
  binding: parseBody(bindingSchema, document),
  version: document.version,
});
