import type { ReminderCardsTexts } from '../sv/reminder-cards.ts';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export const reminderCardsEn = {
  done: 'Done',
  later: 'Remind later',
  source: 'Show source',
  notForUs: 'Not relevant',
  takeBack: 'Undo',
  showMore: (number) => `Show ${number} more`,
  back: 'Back',
  save: 'Save',
  remove: 'Remove',
  change: 'Change',

  heldTitle: 'On which day did you meet?',
  heldOn: (date) => `The meeting was held ${date}`,
  caseSubject: {
    acknowledge: (number) => `${number} is to be acknowledged`,
    correct: (number) => `${number} is to be corrected`,
    decide: (number) => `${number} waits for a decision`,
    'await-other-side': (number) => `${number} waits for the other side's answer`,
    'may-escalate': (number) => `${number} may be taken up a step of the ladder`,
  },

  doneTitle: (subject) => `Done: ${subject}`,
  resultLabel: 'Result, in one line',
  resultPlaceholder: 'For example: held on 12 November, 45 took part. Write no personal data.',
  resultMissing: 'Write the result in one line.',
  declineTitle: (subject) => `Not relevant: ${subject}`,
  whyLabel: 'Why is it not relevant?',
  whyMissing: 'Write why.',
  laterTitle: (subject) => `Remind later: ${subject}`,
  laterLabel: 'When?',
  nextWorkingDay: (date) => `Next working day (${date})`,
  inAWeek: (date) => `In a week (${date})`,
  onADate: 'On the day below',
  dateLabel: 'Day',
  dateMissing: 'Choose a day that lies ahead.',

  statusDone: (who, date) => `Done (${who}, ${date})`,
  statusDeclined: (who, date) => `Not relevant (${who}, ${date})`,
  statusSnoozed: (who, until) => `Comes back ${until} (${who})`,
  statusText: (status, text) => `${status}: ${text}`,
  savedDone: 'Noted as done. The answers show the result at once.',
  savedDeclined: 'Noted as not relevant.',
  savedSnoozed: (date) => `You will be reminded again ${date}.`,
  savedOpen: 'The mark is removed.',
  already: 'Somebody else was quicker. The card shows how it stands now.',
  masked: 'Phone numbers, e-mail addresses and names of patients were taken out of the text.',

  notMember: 'Only a member here can answer the reminder.',
  memberUnknown: 'I cannot see who the members are just now. Try again in a while.',
  notHere: 'The reminder belongs to another channel.',
  tooOld: 'The reminder is no longer there.',
  identityNumber:
    'The text holds something like a personal identity number or reserve number. It was not saved. Write it again without the number.',

  indicator: 'Indicator',
  responsible: 'Responsible',
  schedule: 'Time in the plan',
  activity: 'Activity',
  resultInPlan: 'Result in the plan',
  recordedResult: 'Recorded result',
  recordedBy: (text, who, date) => `${text} (${who}, ${date})`,
  sourceNone: 'The reminder rests on no document.',
  sourceOwn: 'The group asked for the reminder itself.',
  sourceCase: 'The reminder rests on a deviation: write deviations to see it.',

  preview: (moment) =>
    `Preview: this is the next reminder. It comes ${moment}. The buttons work for real.`,
  previewNone: 'There is nothing to remind of for a year.',

  unreachable: (group, subject) =>
    `${group} cannot be reached in its channel. What was to be posted: ${subject}. The reminders wait until the bot is back in the channel or the group is bound to another.`,
  held: (group, subject) =>
    `I cannot tell whether a reminder to ${group} arrived, and have not sent it again: ${subject}.`,
  sendAgain: 'Send again',
  wasSent: 'It arrived',
  releasedSendAgain: 'The reminder is sent again, marked as a possible repeat.',
  releasedWasSent: 'Noted: the reminder arrived.',
  releasedAlready: 'That is settled already.',
  operatorHere: 'Notices about how the reminders run now come to this channel.',

  listTitle: (group) => `This will be posted for ${group}:`,
  listNone: (group) => `There is nothing to remind ${group} of for a year.`,
  listMore: (number) => `… and ${count(number, 'reminder', 'reminders')} more`,
  listHour: (time) =>
    `Reminders come on working days at ${time}. Change it with for example: reminders at 9`,
  listSilent: (until) =>
    `Silent until ${until}. Deviations are posted all the same. End it with: unmute`,
  listHeld: (number) =>
    `${count(number, 'reminder waits', 'reminders wait')} for word from whoever runs the bot.`,
  listUnreachable: 'The reminders cannot be posted: the bot does not reach the channel.',
  listElsewhere: "The reminders are posted in the group's channel, not here.",
  ownTitle: "The group's own reminders",
  ownLine: (what, when) => `${what} (${when})`,
  notBound: "The channel is bound to no group. Write bind and the group's name.",

  hourSet: (time) => `Reminders now come at ${time}.`,
  hourBad: (earliest, latest) =>
    `Choose a time between ${earliest} and ${latest}, for example: reminders at 9`,

  meetingRecorded: (moment) => `The meeting ${moment} is recorded.`,
  meetingHeld: (moment) => `The meeting ${moment} is recorded as held.`,
  meetingRemoved: (date) => `The meeting ${date} is removed.`,
  meetingUsage: 'Write for example: meeting 2026-12-03 13:00, or: we met yesterday',
  meetingOnce: 'One meeting at a time: write the day, for example meeting 2026-12-03 13:00',
  meetingListTitle: 'Recorded meetings',
  meetingListNone: 'No meetings are recorded.',

  ownSaved: (what, when) => `Reminder set, ${when}: ${what}.`,
  ownSavedMoved: (when) =>
    `That is no working day or outside office hours: the reminder comes ${when}.`,
  ownRemoved: (what) => `The reminder of ${what} is removed.`,
  ownGone: 'The reminder is no longer there.',
  ownNone:
    'The group has no reminders of its own. Write for example: remind us on 15 March at 9 to send the training plan',
  ownChanged: (what, when) => `Reminder changed, ${when}: ${what}.`,
  ownChangeTitle: (what) => `Change the reminder of ${what}`,
  ownWhenLabel: 'When? For example: every other Monday at 9',
  ownWhenMissing: 'Write when.',
  whenOnce: (moment) => moment,
  whenRecurring: (rule, time) => `${rule} at ${time}`,

  whenRefused: {
    'not-understood':
      'I do not understand when. Write for example: remind us on 15 March at 9 to send the training plan',
    past: 'That time has already been.',
    'no-such-date': 'There is no such day.',
    'no-such-time': 'There is no such time of day.',
    'day-missing': 'Which day? A holiday, a season, a month or a year is not enough.',
    'too-far': 'That is more than five years away. Choose a nearer day.',
    'nothing-to-remind-of':
      'What shall I remind you of? Write for example: remind us on Friday to send the invitation',
  },
  proposals: (moments) => `Did you mean ${moments}? Nothing was saved.`,
  nothingSaved: 'Nothing was saved.',
  or: 'or',

  silenced: (until, resumes) =>
    `Silent until ${until}. What would have come meanwhile comes ${resumes}. Deviations are posted all the same.`,
  silenceEnded: 'The reminders come as usual again.',
  silenceUsage: 'Write for example: mute 2 weeks, mute until 7 January, or: unmute',
  silenceTooLong: 'At most three months at a time.',

  helpReminders:
    '**reminders**: what is posted here next; **reminders test** shows the next; **reminders at 9** changes the hour',
  helpMeeting: '**meeting 2026-12-03 13:00**: record a meeting; **meetings** shows them',
  helpRemindUs:
    "**remind us on Friday to send the invitation**: a reminder of the group's own; **own reminders** shows them",
  helpSilence: '**mute 2 weeks**: no reminders for that long',
} satisfies ReminderCardsTexts;
