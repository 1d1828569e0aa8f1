import { createDirectory } from '../../src/organisation/directory.ts';
import { loadModel } from '../../src/organisation/load.ts';
import { createAnswerer } from '../../src/questions/answerer.ts';

/** Prints, as JSON, how many seconds the model and the engine took: MODEL_FOLDER CACHE_FOLDER. */
const [modelFolder = '', cacheFolder = ''] = process.argv.slice(2);
const begin = performance.now();
const loaded = loadModel(modelFolder, { cacheFolder });
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal.slice(0, 5)));
const ready = performance.now();
createAnswerer(createDirectory(loaded.value));
console.log(
  JSON.stringify({ load: (ready - begin) / 1000, engine: (performance.now() - ready) / 1000 }),
);
