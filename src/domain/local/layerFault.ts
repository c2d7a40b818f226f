/** What is to be mended in a kommune's own layer. */
import type { Problem } from '../content/contentReader.ts';

export type LayerFaultCode =
  | 'local-file'
  | 'local-no-file'
  | 'local-unread'
  | 'local-key'
  | 'local-empty'
  | 'local-shape'
  | 'local-older'
  | 'local-newer'
  | 'local-kommune'
  | 'local-name'
  | 'local-row'
  | 'local-contrast'
  | 'local-heading'
  | 'local-no-words'
  | 'local-same'
  | 'local-two-logos'
  | 'local-logo-size'
  | 'local-logo-kind'
  | 'local-logo-holds';

/** `code` and `values` become a sentence in the words of `ui/`. */
export type LayerFault = Problem<LayerFaultCode>;

/** Tells of a fault in a file. */
export type Report = (file: string, code: LayerFaultCode, values?: Record<string, string>) => void;
