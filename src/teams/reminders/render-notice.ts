import { renderButtons } from '../../cards/render-buttons.ts';
import type { Language } from '../../core/language.ts';
import type { DeliveryContent } from '../../storage/deliveries.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';

type Notice = Extract<DeliveryContent, { kind: 'notice' }>;

/** A word to the operator, with the two ways out where there are any. */
export function renderNotice(notice: Notice, language: Language): OutgoingMessage {
  const texts = reminderCardTextsFor(language);
  const { about, group, subject, deliveryId } = notice;
  if (about === 'unreachable' || deliveryId === undefined) {
    return { text: texts.unreachable(group, subject) };
  }
  const release = (title: string, as: string) => ({
    title,
    verb: 'reminder-release',
    data: { delivery: deliveryId, as },
  });
  return {
    text: texts.held(group, subject),
    card: renderButtons(
      [],
      [release(texts.sendAgain, 'send-again'), release(texts.wasSent, 'was-sent')],
    ),
  };
}
