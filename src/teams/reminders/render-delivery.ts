import { renderMoment } from '../../calendar/render-date.ts';
import { toWallTime } from '../../calendar/wall-time.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { ReminderButton } from '../../cards/reminder-button.ts';
import { renderReminderDigest, type ReminderItemView } from '../../cards/reminder-digest.ts';
import { describeDigest } from '../../reminders/describe-digest.ts';
import type { Digest } from '../../reminders/digest.ts';
import type { SeenDelivery } from '../../storage/deliveries.ts';
import type { HandledRecord } from '../../storage/handled-obligations.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { describeHandled } from './describe-handled.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';
import type { ReminderContext } from './reminder-context.ts';
import { renderNotice } from './render-notice.ts';
import { verbsOf } from './reminder-verbs.ts';

/** Room for the envelope below the 25 kB that Teams takes. */
const pageBudgetBytes = 16_000;
const mostItemsOnPage = 6;
/** A post about few matters has room to tell all of them. */
const fullUpTo = 2;

type View = {
  readonly deliveryId: string;
  readonly page: number;
};

type Described = ReturnType<typeof describeDigest>['reminders'][number];

function renderItem(
  described: Described,
  index: number,
  isFull: boolean,
  handled: HandledRecord | undefined,
  { deliveryId, page }: View,
  language: 'sv' | 'en',
): ReminderItemView {
  const texts = reminderCardTextsFor(language);
  const status = handled && describeHandled(handled, language);
  const data = { delivery: deliveryId, item: index, page };
  const titles = {
    done: texts.done,
    later: texts.later,
    source: texts.source,
    decline: texts.notForUs,
  } as const;
  const isClosed = status !== undefined && handled?.kind !== 'snoozed';
  const open = verbsOf(described.kind)
    .filter((verb) => !isClosed || verb === 'source')
    .map((verb): ReminderButton => ({ title: titles[verb], verb: `reminder-${verb}`, data }));
  const undo: ReminderButton = { title: texts.takeBack, verb: 'reminder-undo', data };
  const lines = isFull ? described.lines : described.lines.slice(0, 2);
  return {
    kindName: described.kindName,
    title: described.title,
    lines: [described.dueLine, described.missedLine ?? '', ...lines],
    sources: isFull ? described.sourceLines : described.sourceLines.slice(0, 1),
    ...(status === undefined ? {} : { status }),
    buttons: status === undefined ? open : [...open, undo],
  };
}

/** Where each page begins: as many matters as fit on a card. */
function findPages(views: readonly ReminderItemView[]): readonly (readonly ReminderItemView[])[] {
  const pages: ReminderItemView[][] = [[]];
  let bytes = 0;
  for (const view of views) {
    const size = 2 * Buffer.byteLength(JSON.stringify(view));
    const page = pages.at(-1) ?? [];
    const isFull = page.length === mostItemsOnPage || bytes + size > pageBudgetBytes;
    if (page.length > 0 && isFull) {
      pages.push([view]);
      bytes = size;
    } else {
      page.push(view);
      bytes += size;
    }
  }
  return pages;
}

async function findHandled(
  { stores }: ReminderContext,
  tenantId: string,
  digest: Digest,
): Promise<ReadonlyMap<string, HandledRecord>> {
  const found = await Promise.all(
    digest.items.map(({ occurrence: { obligation } }) =>
      stores.handled.find(tenantId, obligation.groupId, obligation.series),
    ),
  );
  return new Map(
    found.flatMap((seen) => (seen ? [[seen.handled.series, seen.handled] as const] : [])),
  );
}

/**
 * A post as it is to be read now: what is said of its matters since it went out included. All of
 * it stands on the card, since a client may split text and card into two messages, of which only
 * one can be updated.
 */
export async function renderDelivery(
  context: ReminderContext,
  tenantId: string,
  { id, record }: Pick<SeenDelivery, 'id' | 'record'>,
  page = 0,
): Promise<OutgoingMessage> {
  const { content, language, delivery } = record;
  switch (content.kind) {
    case 'notice':
      return renderNotice(content, language);
    case 'digest':
      break;
    default:
      return unreachable(content);
  }
  const { directory, clock, settings } = context;
  const texts = reminderCardTextsFor(language);
  const { digest } = content;
  const described = describeDigest(
    digest,
    {
      nowMs: clock.nowMs(),
      zone: settings.zone,
      language,
      isPossibleRepeat: delivery.isPossibleRepeat,
    },
    directory,
  );
  const handled = await findHandled(context, tenantId, digest);
  const isFull = described.reminders.length <= fullUpTo;
  const items = (ofPage: number) =>
    described.reminders.map((each, index) =>
      renderItem(
        each,
        index,
        isFull,
        handled.get(each.series),
        { deliveryId: id, page: ofPage },
        language,
      ),
    );
  const pages = findPages(items(page));
  const shown = pages[page] ?? [];
  const left = pages.slice(page + 1).flat().length;
  const turnTo = (title: string, to: number): ReminderButton => ({
    title,
    verb: 'reminder-page',
    data: { delivery: id, page: to },
  });
  const { repeatNote, headline } = described;
  const previewNote = content.isPreview
    ? texts.preview(renderMoment(toWallTime(digest.atMs, settings.zone), language))
    : undefined;
  const notes = [previewNote, repeatNote].filter((note) => note !== undefined);
  const isPlain = described.reminders.length === 1 && !digest.isCatchUp;
  return {
    text: '',
    summary: [...notes, headline].join(' '),
    card: renderReminderDigest({
      notes,
      headings: isPlain ? [] : [headline],
      items: shown,
      paging: [
        ...(page > 0 ? [turnTo(texts.back, page - 1)] : []),
        ...(left > 0 ? [turnTo(texts.showMore(left), page + 1)] : []),
      ],
    }),
  };
}
