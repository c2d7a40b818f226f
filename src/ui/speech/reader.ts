/** Reads sentences aloud, one after the other, by voices of the device alone. */
import { patienceFor } from '../../domain/speech/patience.ts';
import { voiceFor } from '../../domain/speech/voice.ts';
import type { Piece } from './pieces.ts';

/** `stuck`: a voice stopped half-way. `voiceless`: the device has no voice of its own for what is to be read. */
export type State = 'reading' | 'paused' | 'stuck' | 'voiceless' | 'done';

export type Reader = {
  /** Reads on from a sentence; without one, from where it was. */
  read: (from?: number) => void;
  pause: () => void;
  /** To another sentence, so many further on or back. */
  skip: (by: number) => void;
  setSpeed: (speed: number) => void;
};

/** What a reader tells: its state, and what it reads, with where a word begins and ends once that is known. */
export type Listener = {
  onState: (state: State, skipped: boolean) => void;
  onPiece: (piece: Piece, word?: { from: number; to: number }) => void;
};

/** Makes a reader. Pausing stops the voice: that browsers go on where they were cannot be relied on. */
export function readerOf(
  speech: SpeechSynthesis,
  voices: SpeechSynthesisVoice[],
  pieces: Piece[],
  { onState, onPiece }: Listener,
): Reader {
  let at = 0;
  let speed = 1;
  let skipped = false;
  /** What is being said; whatever an earlier utterance still tells is of no account. */
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    turn += 1;
    clearTimeout(waiting);
    speech.cancel();
  };

  const say = (): void => {
    stop();
    const voiced = pieces.findIndex(
      (piece, place) => place >= at && voiceFor(voices, piece.lang) !== undefined,
    );
    const isVoiceless = !pieces.some(({ lang }) => voiceFor(voices, lang) !== undefined);
    if (isVoiceless) {
      onState('voiceless', skipped);
      return;
    }
    skipped ||= voiced !== at && at < pieces.length;
    const piece = pieces[voiced];
    if (piece === undefined) {
      at = 0;
      onState('done', skipped);
      return;
    }
    at = voiced;
    speak(piece);
  };

  const speak = (piece: Piece): void => {
    const mine = turn;
    const spoken = new SpeechSynthesisUtterance(piece.text);
    const voice = voiceFor(voices, piece.lang);
    if (voice) spoken.voice = voice;
    spoken.lang = piece.lang;
    spoken.rate = speed;
    const isMine = (): boolean => turn === mine;
    const wait = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(getStuck, patienceFor(piece.text, speed));
    };
    const getStuck = (): void => {
      if (!isMine()) return;
      stop();
      onState('stuck', skipped);
    };
    spoken.addEventListener('boundary', ({ name, charIndex, charLength }) => {
      if (!isMine()) return;
      wait();
      if (name === 'word') onPiece(piece, wordAt(piece.text, charIndex, charLength));
    });
    spoken.addEventListener('end', () => {
      if (!isMine()) return;
      at += 1;
      say();
    });
    spoken.addEventListener('error', getStuck);
    onPiece(piece);
    onState('reading', skipped);
    wait();
    speech.speak(spoken);
  };

  return {
    read: (from = at) => {
      at = from;
      say();
    },
    pause: () => {
      stop();
      onState('paused', skipped);
    },
    skip: (by) => {
      at = Math.min(Math.max(at + by, 0), Math.max(pieces.length - 1, 0));
      say();
    },
    setSpeed: (next) => {
      speed = next;
    },
  };
}

/** Not every browser says how long the word is. */
function wordAt(
  text: string,
  from: number,
  length: number | undefined,
): { from: number; to: number } {
  const [word = ''] = /^\S+/.exec(text.slice(from)) ?? [];
  return { from, to: from + (length ?? word.length) };
}
