/** A request as no browser makes it: its path goes out as it is written, and what comes back is read byte by byte. */
import { connect } from 'node:net';

export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** Asks the server at a port of this machine; `more` are headers, each with its line's end. */
export async function ask(port: number, path: string, more = '', method = 'GET'): Promise<Answer> {
  const bytes = await new Promise<Buffer>((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => resolve(Buffer.concat(parts)));
    socket.on('error', () => undefined);
    // Whoever says nothing has no answer: it has no status.
    socket.setTimeout(10_000, () => socket.destroy());
    socket.write(
      `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`,
    );
  });
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ');
    return [name.toLowerCase(), value.join(': ')];
  });
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})(?: |$)/.exec(first)?.[1]),
    headers: Object.fromEntries(headers),
    body: bytes.subarray(end + 4),
  };
}
