import { isReferredTo } from './linking.ts'
import { rule, type Finding } from './rule.ts'

export default rule({
  code: 'orphan-entry',
  level: 'error',
  scope: 'corpus',
  explain:
    'Some entries exist only because others need them: a paper is asked for by a scheme, another paper, or a barrier; an organisation runs, decides, answers or reports something. Nothing points to this one, so no reader would come to it.',
  example: { bad: 'content/documents/ration-slip.md   (no entry asks for it)', good: 'documents:\n  - { document: ration-slip, need: helpful, … }   (in a scheme)' },
  *check(corpus): Iterable<Finding> {
    for (const paper of corpus.all('documents'))
      if (!isReferredTo(corpus, 'documents', paper.id, ({ from }) => from.collection !== 'documents' || from.id !== paper.id))
        yield { path: paper.path, line: 1, column: 1, message: 'nothing asks for this paper', cure: 'name it in the scheme, paper or barrier where it matters, or take the file away' }
    for (const organisation of corpus.all('organisations'))
      if (!isReferredTo(corpus, 'organisations', organisation.id, ({ from }) => from.id !== organisation.id))
        yield { path: organisation.path, line: 1, column: 1, message: 'nothing refers to this organisation', cure: 'name it in the entry where it acts (runBy, at, to, by, offices, reportedBy …), or take the file away' }
  },
})
