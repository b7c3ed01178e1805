package import Diagnostics
import Interp

/// Whether an exercise keeps what it promises: its template fails in the way it says, its solution passes, and no wrong
/// answer does, whatever the hidden inputs.
package struct Lint {
  private let exercise: Exercise
  private let checker: Checker
  private let seeds: Int
  private var findings: [Diagnostic] = []

  /// - Parameter seeds: how many sets of hidden inputs are tried.
  package static func findings(in exercise: Exercise, seeds: Int = 200) -> [Diagnostic] {
    var lint = Lint(exercise: exercise, checker: Checker(exercise), seeds: seeds)
    lint.lookAtTarget()
    guard lint.findings.isEmpty else { return lint.findings }
    lint.lookAtTemplate()
    lint.lookAtSolution()
    for answer in exercise.wrongAnswers { lint.lookAt(wrong: answer) }
    return lint.findings
  }

  private mutating func complain(_ attempt: Exercise.Attempt, _ text: String, _ details: [Diagnostic] = []) {
    let head = "\(exercise.path):\(attempt.line): \(text)"
    findings.append(Diagnostic(title: head, notes: details.map(\.title)))
  }

  /// What the results are compared with must itself work.
  private mutating func lookAtTarget() {
    do throws(Session.Failure) {
      try checker.tryTarget(seed: 1)
    } catch {
      complain(exercise.target, "the target fails", error.diagnostics)
      findings += error.diagnostics
    }
  }

  private mutating func lookAtTemplate() {
    if let complaint = complaint(aboutTemplate: verdict(exercise.template)) {
      return complain(exercise.template, complaint.text, complaint.details)
    }
    complainOfPasses(exercise.template, "the template")
    if remark(on: exercise.template) != nil {
      complain(
        exercise.template,
        "a wrong answer has the same outcome: its `why` is told to those who changed nothing")
    }
  }

  /// An answer that is to fail whatever is drawn.
  private mutating func complainOfPasses(_ attempt: Exercise.Attempt, _ what: String) {
    let passes = seeds - checker.failures(of: attempt.source, seeds: seeds)
    if passes > 0 { complain(attempt, "\(what) passes with \(passes) of \(seeds) sets of hidden inputs") }
  }

  /// What is wrong with the way in which a template fails.
  private func complaint(aboutTemplate verdict: Verdict) -> (text: String, details: [Diagnostic])? {
    if let reason = exercise.failure { return complaint(aboutTemplate: verdict, reason) }
    switch (exercise.kind, verdict) {
    case (_, .passed): return ("the template passes", [])
    case (.fill, .blank), (.predict, .blank), (.rewrite, .rule), (.repair, .different): return nil
    case (_, .mistake(let diagnostics, _)):
      return ("the template ends in a mistake, and no `# fails:` says that it should", diagnostics)
    case (.fill, _), (.predict, _): return ("the template has no blank", [])
    case (.rewrite, _): return ("the template's results are to be right, and only the rules broken", [])
    case (.repair, _): return ("the template does not fail as a program to repair should", [])
    }
  }

  private func complaint(
    aboutTemplate verdict: Verdict, _ reason: String
  ) -> (text: String, details: [Diagnostic])? {
    switch verdict {
    case .mistake(let diagnostics, _)
    where diagnostics.contains { $0.title.contains(reason) || $0.code == reason }:
      nil
    case .mistake(let diagnostics, _):
      ("the template fails in another way than with '\(reason)'", diagnostics)
    case .passed, .blank, .different, .rule, .outOfBudget:
      ("the template does not fail with '\(reason)'", [])
    }
  }

  private mutating func lookAtSolution() {
    switch verdict(exercise.solution) {
    case .passed:
      // It has to be right in every case, so one a seed is as good as eight.
      let failures = checker.failures(of: exercise.solution.source, seeds: seeds, rounds: 1)
      if failures > 0 {
        complain(exercise.solution, "the solution fails with \(failures) of \(seeds) sets of hidden inputs")
      }
    case .blank: complain(exercise.solution, "the solution has a blank")
    case .mistake(let details, _), .outOfBudget(let details, _), .rule(let details):
      complain(exercise.solution, "the solution does not pass", details)
    case .different: complain(exercise.solution, "the solution differs from the reference")
    }
  }

  private mutating func lookAt(wrong answer: Exercise.Attempt) {
    switch verdict(answer) {
    case .blank: complain(answer, "this wrong answer has a blank")
    case .mistake(let details, nil) where details.first?.title.hasPrefix("SyntaxError") == true:
      complain(answer, "this wrong answer is no program", details)
    case .mistake, .different:
      complainOfPasses(answer, "this wrong answer")
      if remark(on: answer) != answer.why {
        complain(answer, "an earlier wrong answer has the same outcome: nobody is told this `why`")
      }
    case .passed, .outOfBudget, .rule: complainOfPasses(answer, "this wrong answer")
    }
  }

  private func remark(on attempt: Exercise.Attempt) -> String? {
    checker.judge(attempt.source, seed: 1).remark
  }

  private func verdict(_ attempt: Exercise.Attempt) -> Verdict {
    checker.verdict(on: attempt.source, seed: 1, rounds: Checker.rounds)
  }
}
