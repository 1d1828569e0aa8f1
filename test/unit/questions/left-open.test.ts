import { firstLineTo } from '../../support/first-line.ts';

describe('what a row or a fact leaves open is a gap, with what it does say nearby', () => {
  it.each([
    [
      'Vilket datum var SVU-utbildningen i september 2024?',
      /^Det framgår inte av underlaget vilken dag/,
    ],
    ['When is the next SVU training?', /^The source documents do not say when the next time/],
    [
      'When did the mobile care team in Kristianstad start up?',
      /^The source documents do not say when .* began/,
    ],
    [
      'Varför har Region Skåne sagt nej till Backa barnet?',
      /^Det framgår inte av underlaget varför/,
    ],
    [
      'Vilka teman tar primärvårdens digitala temautbildningar upp?',
      /^Det framgår inte av underlaget vilka ämnen/,
    ],
    [
      'Vad tyckte Maria Popoola om bilaga 7?',
      /^Det framgår inte av underlaget vad Maria Zinatbakhsh Popoola/,
    ],
    [
      'Who convenes the local group in Ystad?',
      /^The source documents do not say anything about a local group in Ystad/,
    ],
    ['How many inhabitants does Osby have?', /^The source documents do not say/],
  ])('%s', (question, expected) => {
    expect(firstLineTo(question)).toMatch(expected);
  });

  it('the name behind a role is not told by the role', () => {
    expect(
      firstLineTo(
        'What is the name of our chair?',
        'Delregional tjänstemannaberedning operativ nivå Nordost',
      ),
    ).toMatch(/^The source documents do not say the name of who has the task/);
    expect(firstLineTo('Vad heter vår ordförande?', 'Tjänstemannaberedningen Mellersta')).toMatch(
      /Maria Zinatbakhsh Popoola/,
    );
  });

  it('who they were is open where a fact only says that some would come', () => {
    expect(
      firstLineTo(
        'Det skulle bjudas in fler till oss våren 2024. Vilka blev det?',
        'Lokal vårdsamverkan Staffanstorp',
      ),
    ).toMatch(/^Det framgår inte av underlaget vilka som bjöds in/);
  });
});

describe('the local groups of a delregion', () => {
  it('are listed with their number, without the one that asks for the others', () => {
    expect(firstLineTo('Vilka lokala grupper finns i Mellersta?')).toMatch(
      /nio \(9\) lokala grupper/,
    );
    expect(
      firstLineTo('Vilka andra lokala grupper finns det i vår delregion?', 'Lokal samverkan Osby'),
    ).toMatch(/fem \(5\) andra lokala grupper: (?!.*Osby)/);
  });

  it('are a gap where the sources know of none', () => {
    expect(firstLineTo('Vilka lokala grupper har vi?', 'Delregional samverkan Malmö')).toMatch(
      /^Det framgår inte/,
    );
  });
});
