package import Diagnostics

/// One exercise as its file describes it: what is to be reached, the help on the way, and what the checker needs.
///
/// ``readExercise(_:path:)`` makes it from a file; docs/teaching.md tells the format.
package struct Exercise: Sendable {
  /// What the learner calls it, one word: `share_the_matrix`.
  package let name: String
  /// The folder that it stands in, without its number: `in axes`; empty where there is none.
  package var chapter: String
  /// Where its file lies in the set: `06_in_axes/02_share_the_matrix.py`.
  package let path: String
  package let title: String
  package let kind: Kind
  /// What is to be reached, in two sentences.
  package let goal: String
  /// The arrays, drawn with letters.
  package let picture: [String]
  package let rules: [Rule]
  package let checks: [Check]
  /// A nudge, the idea, and nearly the answer.
  package let hints: [String]
  /// What to try once it is done.
  package let further: String
  /// A part of the message with which the template fails; `nil` where blanks or rules are what is wrong with it.
  package let failure: String?
  package let template: Attempt
  package let solution: Attempt
  /// What the results are compared with, where that is not the solution.
  package let reference: Attempt?
  /// Answers that learners really give, and what to say to them.
  package let wrongAnswers: [Attempt]

  package enum Kind: String, Sendable, CaseIterable {
    /// Put something where `___` stands.
    case fill
    /// Mend a program that ends in a mistake, or in the wrong result.
    case repair
    /// Say what a program does, before it is run.
    case predict
    /// Say the same in another way, without a loop as a rule.
    case rewrite
  }

  /// A program that answers the exercise, rightly or wrongly.
  package struct Attempt: Sendable {
    package let source: SourceFile
    /// Why it is right, or what its author misunderstood.
    package let why: String
    /// Where it stands in the exercise's file.
    package let line: Int

    package init(source: SourceFile, why: String, line: Int) {
      self.source = source
      self.why = why
      self.line = line
    }
  }
}

extension Exercise {
  /// What results are compared with.
  var target: Attempt { reference ?? solution }
}
