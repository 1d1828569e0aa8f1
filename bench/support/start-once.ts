import { createDirectory } from '../../src/organisation/directory.ts';
import { loadKeptModel } from '../../src/organisation/load.ts';
import { createAnswerer } from '../../src/questions/answerer.ts';

/** Prints, as JSON, how many seconds model, engine and a first answer took: MODEL_FOLDER KEPT_FOLDER. */
const [modelFolder = '', keptFolder = ''] = process.argv.slice(2);
const begin = performance.now();
const loaded = loadKeptModel(modelFolder, keptFolder);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal.slice(0, 5)));
const { model, kept } = loaded.value;
const loadedAt = performance.now();
const { ask } = createAnswerer(createDirectory(model), kept);
const readyAt = performance.now();
ask({ text: 'Vem är sammankallande i Lokal samverkan Osby?' });
console.log(
  JSON.stringify({
    load: (loadedAt - begin) / 1000,
    engine: (readyAt - loadedAt) / 1000,
    firstAnswer: (performance.now() - readyAt) / 1000,
  }),
);
