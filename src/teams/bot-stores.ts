import { createBindings, type Bindings } from '../storage/bindings.ts';
import {
  createConversationReferences,
  type ConversationReferences,
} from '../storage/conversation-references.ts';
import type { DocumentStore } from '../storage/document-store.ts';
import { createFeedbackStore, type FeedbackStore } from '../storage/feedback.ts';
import { createQuestionThreads, type QuestionThreads } from '../storage/question-threads.ts';
import { createUnansweredQuestions, type UnansweredQuestions } from '../storage/unanswered.ts';

/** What the conversation part of the bot keeps. */
export type BotStores = {
  readonly bindings: Bindings;
  readonly references: ConversationReferences;
  readonly threads: QuestionThreads;
  readonly unanswered: UnansweredQuestions;
  readonly feedback: FeedbackStore;
};

export const createBotStores = (store: DocumentStore): BotStores => ({
  bindings: createBindings(store),
  references: createConversationReferences(store),
  threads: createQuestionThreads(store),
  unanswered: createUnansweredQuestions(store),
  feedback: createFeedbackStore(store),
});
