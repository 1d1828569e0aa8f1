export const answersSv = {
  notInSources: 'Det framgår inte av underlaget',
};

export type AnswersTexts = typeof answersSv;
