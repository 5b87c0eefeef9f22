/** The rules, and the one function that runs them all. Adding a rule is one file and one line here. */
import type { Corpus } from '../corpus/index.ts'
import aadhaarNumber from './aadhaar-number.ts'
import accountNumber from './account-number.ts'
import amountInProse from './amount-in-prose.ts'
import badDate from './bad-date.ts'
import badFileName from './bad-file-name.ts'
import badValue from './bad-value.ts'
import brokenAnchor from './broken-anchor.ts'
import brokenLink from './broken-link.ts'
import checkedByNobody from './checked-by-nobody.ts'
import confirmedWithoutPrimary from './confirmed-without-primary.ts'
import contactMalformed from './contact-malformed.ts'
import danglingReference from './dangling-reference.ts'
import dateInFuture from './date-in-future.ts'
import deceptiveAddress from './deceptive-address.ts'
import directoryNamedLikeAFile from './directory-named-like-a-file.ts'
import disputedAlone from './disputed-alone.ts'
import duplicateId from './duplicate-id.ts'
import duplicateItemId from './duplicate-item-id.ts'
import endBeforeStart from './end-before-start.ts'
import entryTooLong from './entry-too-long.ts'
import fileEmpty from './file-empty.ts'
import fileNotUtf8 from './file-not-utf8.ts'
import fileTooLarge from './file-too-large.ts'
import fileUnreadable from './file-unreadable.ts'
import hardToRead from './hard-to-read.ts'
import headingAtTop from './heading-at-top.ts'
import headingJump from './heading-jump.ts'
import hiddenCharacter from './hidden-character.ts'
import identityNumber from './identity-number.ts'
import imageNotLocal from './image-not-local.ts'
import imageWithoutText from './image-without-text.ts'
import lookAlikeLetter from './look-alike-letter.ts'
import mailAddress from './mail-address.ts'
import mdxCode from './mdx-code.ts'
import missingField from './missing-field.ts'
import mobileNumber from './mobile-number.ts'
import moreRefusedThanCases from './more-refused-than-cases.ts'
import noEntries from './no-entries.ts'
import noFrontMatter from './no-front-matter.ts'
import notFilledIn from './not-filled-in.ts'
import notInList from './not-in-list.ts'
import numberInWords from './number-in-words.ts'
import oddMarkdown from './odd-markdown.ts'
import oneOfWithoutGroup from './one-of-without-group.ts'
import orphanEntry from './orphan-entry.ts'
import otherNumber from './other-number.ts'
import pictureUnsafe from './picture-unsafe.ts'
import proseTooLong from './prose-too-long.ts'
import rangeUpsideDown from './range-upside-down.ts'
import rawHtml from './raw-html.ts'
import referenceToItself from './reference-to-itself.ts'
import referenceToTombstone from './reference-to-tombstone.ts'
import referenceToWrongKind from './reference-to-wrong-kind.ts'
import repeatedReference from './repeated-reference.ts'
import type { Problem, Rule, Scopes } from './rule.ts'
import sameSourceTwice from './same-source-twice.ts'
import siteMissing from './site-missing.ts'
import sourceNeverCited from './source-never-cited.ts'
import spreadsheetFormula from './spreadsheet-formula.ts'
import staleFacts from './stale-facts.ts'
import summaryRepeatsTitle from './summary-repeats-title.ts'
import symlink from './symlink.ts'
import takesOverAddress from './takes-over-address.ts'
import tombstoneToNothing from './tombstone-to-nothing.ts'
import tombstoneToTombstone from './tombstone-to-tombstone.ts'
import translationBehind from './translation-behind.ts'
import translationHoldsFacts from './translation-holds-facts.ts'
import translationWithoutOriginal from './translation-without-original.ts'
import unknownField from './unknown-field.ts'
import unknownFinding from './unknown-finding.ts'
import unknownLanguageFolder from './unknown-language-folder.ts'
import unknownStep from './unknown-step.ts'
import unknownWordsKey from './unknown-words-key.ts'
import unsafeLink from './unsafe-link.ts'
import valuesOverlap from './values-overlap.ts'
import wrongEnding from './wrong-ending.ts'
import wrongPlace from './wrong-place.ts'
import wrongType from './wrong-type.ts'
import yamlAnchor from './yaml-anchor.ts'
import yamlBroken from './yaml-broken.ts'
import yamlDuplicateKey from './yaml-duplicate-key.ts'
import yamlNotAMapping from './yaml-not-a-mapping.ts'
import yamlTab from './yaml-tab.ts'

/** Every rule, in the order in which their pages are listed. */
export const rules = [
  symlink, directoryNamedLikeAFile, fileUnreadable, fileTooLarge, fileEmpty, fileNotUtf8,
  wrongPlace, unknownLanguageFolder, wrongEnding, badFileName, duplicateId,
  noFrontMatter, yamlBroken, yamlDuplicateKey, yamlAnchor, yamlTab, yamlNotAMapping,
  unknownField, takesOverAddress, translationHoldsFacts, missingField, notFilledIn, wrongType, notInList, badDate, badValue,
  hiddenCharacter, lookAlikeLetter, deceptiveAddress, aadhaarNumber, mobileNumber, accountNumber, identityNumber, numberInWords, mailAddress,
  danglingReference,
  dateInFuture, endBeforeStart, rangeUpsideDown, valuesOverlap, disputedAlone, confirmedWithoutPrimary, oneOfWithoutGroup, duplicateItemId, repeatedReference, unknownStep, moreRefusedThanCases, unknownFinding, contactMalformed,
  referenceToWrongKind, referenceToTombstone, referenceToItself, sourceNeverCited, orphanEntry, tombstoneToNothing, tombstoneToTombstone, translationWithoutOriginal, unknownWordsKey, checkedByNobody, translationBehind, otherNumber, siteMissing, noEntries,
  rawHtml, oddMarkdown, mdxCode, spreadsheetFormula, unsafeLink, brokenLink, brokenAnchor, headingAtTop, headingJump, imageWithoutText, imageNotLocal, pictureUnsafe,
  summaryRepeatsTitle, amountInProse, hardToRead, entryTooLong, staleFacts, sameSourceTwice,
  proseTooLong,
] as unknown as Rule[]

function subjects(corpus: Corpus): { [S in keyof Scopes]: Scopes[S][] } {
  const entries = corpus.entries
  return {
    file: corpus.files,
    entry: entries,
    translation: entries.flatMap((original) => [...original.translations.values()].map((translation) => ({ original, translation }))),
    tombstone: corpus.tombstones,
    corpus: [corpus],
  }
}

const checked = new WeakMap<Corpus, Problem[]>()

/** Runs every rule, or those of `list`, over everything it looks at and returns all problems, by path, line, column and code. */
export function check(corpus: Corpus, list: Rule[] = rules): Problem[] {
  if (list !== rules) return run(corpus, list)
  let problems = checked.get(corpus)
  if (!problems) checked.set(corpus, (problems = run(corpus, rules)))
  return problems
}

function run(corpus: Corpus, list: Rule[]): Problem[] {
  const all = subjects(corpus)
  const problems: Problem[] = []
  for (const { code, level, scope, check: find } of list) {
    for (const subject of all[scope]) {
      const found = find(subject as never, corpus)
      // Nearly always: a hundred thousand times nothing, which need not be walked through.
      if (Array.isArray(found) && found.length === 0) continue
      for (const finding of found) problems.push({ ...finding, code, level })
    }
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return problems.sort((a, b) => order(a.path, b.path) || a.line - b.line || a.column - b.column || order(a.code, b.code))
}

export type { Finding, Problem, Rule, Scopes } from './rule.ts'
