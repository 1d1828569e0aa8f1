import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleInput, writeModelFolder } from './sample-model.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const folderOf = (files: Parameters<typeof writeModelFolder>[0]) => {
  const folder = writeModelFolder(files);
  folders.push(folder);
  return folder;
};

const check = (modelFolder: string, ...args: string[]) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/model-check.ts', ...args],
    { env: { ...process.env, MODEL_DIR: modelFolder }, encoding: 'utf8' },
  );
  return { status, lines: stdout.trim().split('\n') };
};

const sources = (document: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  folders.push(folder);
  writeFileSync(join(folder, '900_plan.txt'), document);
  return folder;
};

describe('model:check', () => {
  const sound = folderOf({ 'a.yaml': sampleInput() });

  it('sums a sound model up in one line and ends well', () => {
    const { status, lines } = check(sound);
    expect(lines).toEqual([expect.stringContaining('The model is sound: 15 groups')]);
    expect(status).toBe(0);
  });

  it('writes one line for each fault and ends with 1', () => {
    const broken = folderOf({
      'a.yaml': sampleInput(),
      'b.yaml': 'roles:\n  - id: Mar\n    nam: x\n    name: { sv: MAR, en: MAR }\n',
    });
    const { status, lines } = check(broken);
    expect(lines).toEqual([
      expect.stringMatching(/^b\.yaml:2 roles\[0\]\.id: "Mar" does not fit/),
      expect.stringMatching(/^b\.yaml:3 roles\[0\]\.nam: /),
    ]);
    expect(status).toBe(1);
  });

  it('holds the citations against the documents when it is given them', () => {
    expect(check(sound, '--sources', sources('Grupper\nEn grupp möts'))).toMatchObject({
      status: 0,
      lines: [expect.stringContaining('all proved') as string],
    });
    const { status, lines } = check(sound, '--sources', sources('Grupper\nEtt lag träffas'));
    expect(lines[0]).toMatch(/^a\.yaml:\d+ delregions\[0\]\.cite\[0\]\.evidence\[0\]: "möts" /);
    expect(status).toBe(1);
  });

  it('tells of a folder of documents that cannot be read', () => {
    expect(check(sound, '--sources', join(sound, 'nowhere'))).toMatchObject({
      status: 1,
      lines: [expect.stringContaining('nowhere') as string],
    });
  });
});
