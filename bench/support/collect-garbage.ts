/** Has a process that was started with `--inspect=HOST:PORT` collect its garbage, all of it. */
export async function collectGarbage(inspectorPort: number): Promise<void> {
  const targets = (await fetch(`http://127.0.0.1:${inspectorPort}/json`).then((response) =>
    response.json(),
  )) as readonly { readonly webSocketDebuggerUrl: string }[];
  const [target] = targets;
  if (target === undefined) throw new Error('The process has no inspector.');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  for (let pass = 1; pass <= 3; pass += 1) {
    const answered = new Promise((resolve) =>
      socket.addEventListener('message', resolve, { once: true }),
    );
    socket.send(JSON.stringify({ id: pass, method: 'HeapProfiler.collectGarbage' }));
    await answered;
  }
  socket.close();
}
