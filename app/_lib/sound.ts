/** Notes in hertz; a piano's keys from C5 up. */
const NOTES = { c5: 523.25, e5: 659.26, g5: 783.99, c6: 1046.5 } as const
type Note = keyof typeof NOTES

/** What is heard on the projector: each a few notes, with the time of each after the start in seconds. */
const SOUNDS = {
  tick: [['c6', 0]],
  reveal: [
    ['c5', 0],
    ['e5', 0.09],
    ['g5', 0.18],
  ],
  podium: [
    ['c5', 0],
    ['e5', 0.14],
    ['g5', 0.28],
    ['c6', 0.42],
  ],
} as const satisfies Record<string, readonly (readonly [Note, number])[]>
export type Sound = keyof typeof SOUNDS

const LENGTH_S = 0.22
const LOUDNESS = 0.12

let context: AudioContext | null = null

/** Plays a sound, where the browser lets pages be heard at all. */
export const playSound = (sound: Sound): void => {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  const audio = context
  if (audio.state === 'suspended') void audio.resume()
  for (const [note, after] of SOUNDS[sound]) {
    const start = audio.currentTime + after
    const oscillator = audio.createOscillator()
    const gain = audio.createGain()
    oscillator.type = 'triangle'
    oscillator.frequency.value = NOTES[note]
    gain.gain.setValueAtTime(LOUDNESS, start)
    gain.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_S)
    oscillator.connect(gain).connect(audio.destination)
    oscillator.start(start)
    oscillator.stop(start + LENGTH_S)
  }
}
