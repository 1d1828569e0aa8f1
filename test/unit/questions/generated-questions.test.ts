import { createAnswerer } from '../../../src/questions/answerer.ts';
import type { Reply } from '../../../src/questions/reply.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';

const directory = builtInDirectory();
const answerer = createAnswerer(directory);
const { model } = directory;

const ask = (text: string, groupId?: string): Reply =>
  answerer.ask({ text, ...(groupId === undefined ? {} : { groupId }) }).reply;

const topicOf = (reply: Reply): string | undefined =>
  reply.kind === 'answer' ? `${reply.query.topic} ${reply.query.aspect}` : undefined;

describe('questions made from the model', () => {
  const meeting = directory.bindableGroups.filter(({ meetings }) => meetings !== undefined);
  it.each(meeting.map(({ id, name }) => [name, id]))(
    'how often %s meets is told by its name and to itself',
    (name, id) => {
      const wanted = `group:${id} meetings`;
      expect(topicOf(ask(`Hur ofta träffas ${name}?`))).toBe(wanted);
      expect(topicOf(ask('how often do we meet', id))).toBe(wanted);
      expect(topicOf(ask('hur ofta ses vi', id))).toBe(wanted);
    },
  );

  const convened = directory.bindableGroups.filter(
    ({ convener, kind }) => convener !== undefined && kind !== 'delregional-political',
  );
  it.each(convened.map(({ id, name }) => [name, id]))('who convenes %s', (name, id) => {
    const wanted = `group:${id} convener`;
    expect(topicOf(ask(`Vem sammankallar ${name}?`))).toBe(wanted);
    expect(topicOf(ask('Who convenes our group?', id))).toBe(wanted);
  });

  it.each(model.municipalities.map(({ id, name }) => [name, id]))(
    'the delregion of %s, in both languages and in a hurry',
    (name, id) => {
      const wanted = `municipality:${id} delregion`;
      expect(topicOf(ask(`Vilken delregion hör ${name} till?`))).toBe(wanted);
      expect(topicOf(ask(`which delregion does ${name} belong to`))).toBe(wanted);
    },
  );

  it.each(model.people.map(({ id, name }) => [name, id]))('who %s is', (name, id) => {
    const reply = ask(`Vem är ${name}?`);
    expect(reply.kind === 'answer' ? reply.query.topic : reply.headline).toBe(`person:${id}`);
  });

  it.each(model.people.map(({ name }) => [name]))('no contact details of %s', (name) => {
    expect(ask(`Vad har ${name} för telefonnummer?`).kind).toBe('not-in-sources');
    expect(ask(`what is ${name}'s e-mail address`).kind).toBe('not-in-sources');
  });

  it.each(directory.bindableGroups.map(({ id, name }) => [name, id]))(
    'no next meeting of %s, and no costs',
    (_, id) => {
      expect(ask('När är nästa möte hos oss?', id).kind).toBe('not-in-sources');
      expect(ask('Vad kostar våra möten?', id).kind).toBe('not-in-sources');
    },
  );
});
