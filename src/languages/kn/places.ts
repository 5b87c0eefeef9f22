/**
 * Kannada locative of a place name. The ending follows the last sound: ಕರ್ನಾಟಕದಲ್ಲಿ, ದೆಹಲಿಯಲ್ಲಿ, ತಮಿಳುನಾಡಿನಲ್ಲಿ, ಪಂಜಾಬ್‌ನಲ್ಲಿ,
 * ಅಸ್ಸಾಂನಲ್ಲಿ, ದ್ವೀಪಗಳಲ್ಲಿ. The zero-width non-joiner keeps a closed consonant from joining the ending.
 */
export function placeForm(name: string): string {
  if (name.endsWith('ಗಳು')) return `${name.slice(0, -1)}ಲ್ಲಿ`
  if (name.endsWith('ಯು')) return `${name}ವಿನಲ್ಲಿ`
  if (name.endsWith('ು')) return `${name.slice(0, -1)}ಿನಲ್ಲಿ`
  if (name.endsWith('್')) return `${name}\u200cನಲ್ಲಿ`
  if (name.endsWith('ಂ')) return `${name}ನಲ್ಲಿ`
  return /[ಿೀೆೇೈ]$/u.test(name) ? `${name}ಯಲ್ಲಿ` : `${name}ದಲ್ಲಿ`
}
