/** Milliseconds in which the voices of a device come; some browsers tell them late. */
const COMING = 2000;

/** Gives the voices of the browser, once it knows them; none where there are none. */
export async function voicesOf(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const there = speech.getVoices();
  if (there.length > 0) return there;
  await new Promise((resolve) => {
    speech.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, COMING);
  });
  return speech.getVoices();
}
