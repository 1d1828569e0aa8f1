import type { Turn } from './turn.ts';

const patienceMs = 1_000;

/** Shows that the bot is at work, once it has been for about a second. Never fails a turn. */
export async function showTyping(turn: Turn, work: () => Promise<void>): Promise<void> {
  const { conversationId, threadId } = turn.place;
  const show = async (): Promise<void> => {
    try {
      await turn.connector.post(threadId, {
        type: 'typing',
        from: { id: turn.botId, name: '' },
        conversation: { id: conversationId } as never,
      });
    } catch {
      // An indicator that does not arrive is no loss.
    }
  };
  const timer = setTimeout(() => void show(), patienceMs);
  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
}
