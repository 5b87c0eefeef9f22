/** A worked example: three questions answered in one language. */
export interface Example {
  /** Name of the language as readers know it. */
  language: string
  /** Name of the file. */
  file: string
  code: string
}

/**
 * Three questions, ten lines each: which five barriers block the most schemes; what a move to another state does to
 * schemes; where offices took longer than the rule says. `address` is that of the data, with a slash at its end.
 */
export function examples(address: string): Example[] {
  return [
    {
      language: 'Python',
      file: 'three-questions.py',
      code: `import csv, io, urllib.request
from collections import Counter
def table(name):
    with urllib.request.urlopen("${address}" + name + ".csv") as answer:
        return list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
def tally(words):
    return sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0]))
for barrier, schemes in tally(row["barrier"] for row in table("matrix"))[:5]: print(barrier, schemes)
for answer, schemes in tally(row["answer"] for row in table("portability") if row["move"] == "to-another-state"): print(answer, schemes)
for row in table("observations"):
    if row["scheme"] and float(row["days_atMost"] or 0) > float(row["promisedDays"] or "inf"): print(row["scheme"], row["promisedDays"], row["days_atMost"])
`,
    },
    {
      language: 'R',
      file: 'three-questions.R',
      code: `read <- function(name) read.csv(paste0("${address}", name, ".csv"), encoding = "UTF-8")
tally <- function(words) { t <- as.data.frame(table(words)); t[order(-t$Freq, as.character(t$words)), ] }
barriers <- head(tally(read("matrix")$barrier), 5)
writeLines(paste(barriers$words, barriers$Freq))
moves <- read("portability")
answers <- tally(moves$answer[moves$move == "to-another-state"])
writeLines(paste(answers$words, answers$Freq))
late <- subset(read("observations"), scheme != "" & days_atMost > promisedDays)
writeLines(paste(late$scheme, late$promisedDays, late$days_atMost))
`,
    },
    {
      language: 'SQL (DuckDB)',
      file: 'three-questions.sql',
      code: `SELECT barrier, count(*) AS schemes FROM '${address}matrix.csv'
GROUP BY barrier ORDER BY schemes DESC, barrier LIMIT 5;

SELECT answer, count(*) AS schemes FROM '${address}portability.csv'
WHERE move = 'to-another-state' GROUP BY answer ORDER BY schemes DESC, answer;

SELECT scheme, promisedDays, days_atMost FROM '${address}observations.csv'
WHERE scheme IS NOT NULL AND days_atMost > promisedDays ORDER BY id;
`,
    },
    {
      language: 'JavaScript',
      file: 'three-questions.mjs',
      code: `const get = async (name) => (await fetch(\`${address}\${name}.json\`)).json()
const tally = (words) => Object.entries(Object.groupBy(words, (word) => word))
  .map(([word, all]) => [word, all.length]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
const { cells } = await get('matrix')
for (const [barrier, schemes] of tally(cells.map((cell) => cell.barrier)).slice(0, 5)) console.log(barrier, schemes)
const moves = (await get('schemes')).flatMap((scheme) => scheme.portability).filter(({ move }) => move === 'to-another-state')
for (const [answer, schemes] of tally(moves.map((move) => move.answer))) console.log(answer, schemes)
const late = (await get('observations')).filter(({ scheme, days, promisedDays }) => scheme && days?.atMost > promisedDays)
for (const { scheme, promisedDays, days } of late) console.log(scheme, promisedDays, days.atMost)
`,
    },
  ]
}
