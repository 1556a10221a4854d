import type { z } from 'zod'

import type { Change, World } from './casebook'
import { SignContract, signContract } from './contract-commands'
import {
  ClearSample,
  clearSample,
  finishSetUp,
  FinishSetUp,
  SaveArticles,
  saveArticles,
  SaveOrganisation,
  saveOrganisation,
} from './organisation-commands'
import {
  AssignPair,
  assignPair,
  CorrectPair,
  correctPair,
  CreatePair,
  createPair,
  MovePair,
  movePair,
  RemovePair,
  removePair,
  UndoPairMove,
  undoPairMove,
} from './pair-commands'
import { DiscardPairDraft, discardPairDraft, SavePairDraft, savePairDraft } from './pair-draft-commands'
import * as people from './people-commands'

interface Command<Question extends z.ZodType> {
  readonly question: Question
  readonly run: (question: z.output<Question>, world: World) => Change
}

const command = <Question extends z.ZodType>(question: Question, run: Command<Question>['run']): Command<Question> => ({ question, run })

/** Everything a person may do to the casebook: the name of the act, the shape of its question, and the law that carries it out. */
export const commands = {
  'organisation.save': command(SaveOrganisation, saveOrganisation),
  'organisation.finish-set-up': command(FinishSetUp, finishSetUp),
  'articles.save': command(SaveArticles, saveArticles),
  'sample.clear': command(ClearSample, clearSample),
  'coordinator.save': command(people.SaveCoordinator, people.saveCoordinator),
  'coordinator.remove': command(people.RemoveCoordinator, people.removeCoordinator),
  'company.save': command(people.SaveCompany, people.saveCompany),
  'company.remove': command(people.RemoveCompany, people.removeCompany),
  'partner.save': command(people.SavePartner, people.savePartner),
  'partner.remove': command(people.RemovePartner, people.removePartner),
  'mentor.save': command(people.SaveMentor, people.saveMentor),
  'mentor.remove': command(people.RemoveMentor, people.removeMentor),
  'mentee.save': command(people.SaveMentee, people.saveMentee),
  'mentee.remove': command(people.RemoveMentee, people.removeMentee),
  'pair-draft.save': command(SavePairDraft, savePairDraft),
  'pair-draft.discard': command(DiscardPairDraft, discardPairDraft),
  'pair.create': command(CreatePair, createPair),
  'pair.move': command(MovePair, movePair),
  'pair.undo-move': command(UndoPairMove, undoPairMove),
  'pair.correct': command(CorrectPair, correctPair),
  'pair.assign': command(AssignPair, assignPair),
  'pair.remove': command(RemovePair, removePair),
  'contract.sign': command(SignContract, signContract),
}

export type CommandName = keyof typeof commands
export type QuestionOf<Name extends CommandName> = z.output<(typeof commands)[Name]['question']>

/** The change a command makes. */
export function changeBy<Name extends CommandName>(name: Name, question: QuestionOf<Name>, world: World): Change {
  // The table ties each question to its law; TypeScript sees only the union.
  return (commands[name].run as (question: QuestionOf<Name>, world: World) => Change)(question, world)
}
