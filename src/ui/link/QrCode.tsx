/** An address as a QR code (ISO/IEC 18004), drawn: a black square for each dark module, with the quiet zone of four. */
import qrcode from 'qrcode-generator';

/** The longest address that a telephone reads from a code as large as we print it, in characters. */
export const MOST_IN_CODE = 300;
/** How wide the quiet zone is, in modules. */
const QUIET = 4;

export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, at) => at);
  const path = places
    .flatMap((y) => places.map((x) => (code.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const size = count + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
