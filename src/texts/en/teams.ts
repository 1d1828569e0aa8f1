import type { TeamsTexts } from '../sv/teams.ts';

export const teamsEn = {
  failed: (reference: string) =>
    `Something went wrong on my side, and your question was not answered. Please try again in a while. Reference: ${reference}`,
  tooLong: 'That message is too long for me. Please ask in at most 2,000 characters.',
  noText: 'I only read text. Write your question, or write help.',
  answered: 'The answer is below.',
  tooOld: 'That button is too old. Please ask again.',
  unknownButton: 'I no longer know that button.',
  noted: 'Thank you, noted.',
  moreDetails: 'Continued:',
  unknownGroup: 'I cannot find that group. Do you mean one of these?',
  unknownGroupNoneNear: 'I cannot find that group. Choose from the list.',
  languageNow: 'What I post here for everybody is in English from now on.',
  memberUnknown: 'I cannot see who the members are right now. Please try again in a while.',
  helpHere: (group: string) => `Here I answer questions for ${group}.`,
  helpAnywhere:
    'I answer questions about health-care collaboration in Skåne, from the collaboration plan, the assignment document, the activity plan and the minutes.',
  helpCommands: 'You can write a question, or',
  helpExamples: 'Questions to try',
  commandBind: '**bind** and the group’s name: which group “we” are here',
  commandUnbind: '**unbind**: remove the binding',
  commandUnanswered: '**unanswered**: questions that the sources did not answer',
  commandHelp: '**help**: this',
  welcome: 'Hello! I answer questions about health-care collaboration, with the source.',
  welcomePersonal: 'Write a question, for example:',
  unansweredNone: 'There are no unanswered questions here.',
  unansweredFor: (group: string, count: number, hasMore: boolean) =>
    count === 1
      ? `One unanswered question for ${group}:`
      : hasMore
        ? `The latest ${count} unanswered questions for ${group}:`
        : `${count} unanswered questions for ${group}:`,
  unansweredEverywhere: (count: number, hasMore: boolean) =>
    count === 1
      ? 'One unanswered question without a group:'
      : hasMore
        ? `The latest ${count} unanswered questions without a group:`
        : `${count} unanswered questions without a group:`,
  askedTimes: (count: number) => `${count} times`,
  whyFacts: 'The answer rests on',
  whyNothing: 'That question had no answer in the sources, so there is nothing to show.',
  whyNoFact: 'I found nothing on this in the sources.',
  whySettings: 'Local settings (the agreement gives no number of days)',
  askWhatWasWrong: 'Sorry that it did not help. Do say what was missing.',
  notThere: 'This is no longer here.',
} satisfies TeamsTexts;
