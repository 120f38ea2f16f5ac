import Caption from './Caption.astro';
import Equation from './Equation.astro';
import Exercise from './Exercise.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import NotesClaim from './NotesClaim.astro';
import Question from './Question.astro';
import Ref from './Ref.astro';
import SideNote from './SideNote.astro';
import Summary from './Summary.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What every chapter may use without importing it. */
export const bookComponents = { Caption, Equation, Exercise, Fact, Figure, NotesClaim, Question, Ref, SideNote, Summary, Table, Term };
