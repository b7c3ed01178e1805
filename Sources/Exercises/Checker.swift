package import Diagnostics
import Interp
import Parser

/// What came of an answer.
package struct Judgement {
  package let verdict: Verdict
  /// What the program printed.
  package let printed: String
  /// What to say to those who gave this very answer, where it is a known one.
  package let remark: String?

  package var isPassed: Bool { if case .passed = verdict { true } else { false } }
}

package enum Verdict {
  case passed
  /// Something is still to be written.
  case blank(Diagnostic)
  /// The program, or its check, ends in a mistake.
  case mistake([Diagnostic], at: FailedCase?)
  /// The program was stopped.
  case outOfBudget([Diagnostic], at: FailedCase?)
  /// The program works, and its results are not those that were asked for.
  case different(Difference, at: FailedCase)
  /// The results are right, and the way to them is not the one that was asked for.
  case rule([Diagnostic])
}

/// The hidden inputs with which an answer failed.
package struct FailedCase {
  package let check: Check
  package let drawing: Drawing
  let values: [Object]
  /// What the answer gave, where it gave something.
  var result: Object?
}

/// Checks answers to one exercise.
package final class Checker {
  private let exercise: Exercise
  private let template: Program
  private let inputs = Trial()
  private var target: Trial?
  /// What the target gives, by case.
  private var wantedOfCases: [String: Object] = [:]

  package static let rounds = 8

  package init(_ exercise: Exercise) {
    self.exercise = exercise
    template = parse(exercise.template.source).program
  }

  /// Judges an answer: does it run, are its results those of the solution on hidden inputs, does it keep the rules?
  ///
  /// The same answer and seed give the same judgement.
  package func judge(_ source: SourceFile, seed: UInt64, rounds: Int = Checker.rounds) -> Judgement {
    let (verdict, printed) = outcome(source, seed: seed, rounds: rounds)
    return Judgement(verdict: verdict, printed: printed, remark: remark(on: verdict))
  }

  /// The verdict alone.
  func verdict(on source: SourceFile, seed: UInt64, rounds: Int) -> Verdict {
    outcome(source, seed: seed, rounds: rounds).verdict
  }

  /// For how many of the seeds up to the given one the program fails. (It is run once, and called for each seed.)
  func failures(of source: SourceFile, seeds: Int, rounds: Int = Checker.rounds) -> Int {
    let trial = Trial()
    guard Blanks.places(in: source).isEmpty, (try? trial.run(source)) != nil, violations(source).isEmpty
    else {
      return seeds
    }
    return (1...seeds).count { seed in
      cases(seed: UInt64(seed), rounds: rounds).contains { drawn in
        guard let result = try? trial.result(of: drawn.check, drawn.values) else { return true }
        return difference(wanted(drawn), result, in: trial) != nil
      }
    }
  }

  /// Runs what results are compared with, for once without looking away from its mistakes.
  func tryTarget(seed: UInt64) throws(Session.Failure) {
    let trial = Trial()
    try trial.run(exercise.target.source)
    for check in exercise.checks {
      let drawing = check.drawing(seed: seed)
      _ = try trial.result(
        of: check, inputs.values(check.inputs.map(\.name), after: drawing.assignments))
    }
  }

  private func blank(_ source: SourceFile, _ place: Span) -> Diagnostic {
    Diagnostic(
      title: "not yet: there is a blank to fill", primary: Label(source, place, "write something here"))
  }

  private func outcome(
    _ source: SourceFile, seed: UInt64, rounds: Int
  ) -> (verdict: Verdict, printed: String) {
    if let place = Blanks.places(in: source).first { return (.blank(blank(source, place)), "") }
    let trial = Trial()
    do throws(Session.Failure) {
      try trial.run(source)
    } catch {
      return (failure(error, at: nil), trial.printed)
    }
    let printed = trial.printed
    for drawn in cases(seed: seed, rounds: rounds) {
      let wanted = wanted(drawn)
      do throws(Session.Failure) {
        let result = try trial.result(of: drawn.check, values(drawn))
        if let difference = difference(wanted, result, in: trial) {
          var place = drawn
          place.result = result
          return (
            .different(difference, at: place), printed + (drawn.check.expression == nil ? "" : trial.printed)
          )
        }
      } catch {
        return (failure(error, at: drawn), printed + trial.printed)
      }
    }
    let broken = violations(source)
    return (broken.isEmpty ? .passed : .rule(broken), printed)
  }

  /// What breaks the rules.
  private func violations(_ source: SourceFile) -> [Diagnostic] {
    let program = parse(source).program
    return Rule.violations(of: exercise.rules, in: program, template: template)
      + [computedPrediction(program)].compactMap(\.self)
  }

  private func failure(_ failure: Session.Failure, at place: FailedCase?) -> Verdict {
    switch failure.kind {
    case .outOfBudget: .outOfBudget(failure.diagnostics, at: place)
    case .syntax, .uncaught, .interrupted, .outputClosed: .mistake(failure.diagnostics, at: place)
    case .exit:
      .mistake(
        failure.diagnostics.isEmpty
          ? [Diagnostic(title: "the program leaves before it is done")] : failure.diagnostics,
        at: place)
    }
  }

  /// A prediction is written out: the program must not make it itself.
  private func computedPrediction(_ program: Program) -> Diagnostic? {
    guard exercise.kind == .predict else { return nil }
    let computed = program.computedValues(of: Blanks.variables(of: template))
    return computed.first.map {
      Diagnostic(
        title: "rule: predict", primary: Label(program.source, $0, "this is computed"),
        notes: ["say what it will be before the program tells: a number, a text, a tuple"])
    }
  }

  // MARK: - Cases

  private func cases(seed: UInt64, rounds: Int) -> some Sequence<FailedCase> {
    exercise.checks.lazy.flatMap { [self] check in
      (0..<(check.inputs.isEmpty ? 1 : rounds)).lazy.map { [self] round in
        let drawing = check.drawing(seed: seed &* 1000 &+ UInt64(round))
        return FailedCase(check: check, drawing: drawing, values: values(check, drawing))
      }
    }
  }

  /// The inputs, made anew: a program may change the lists it is given.
  private func values(_ drawn: FailedCase) -> [Object] { values(drawn.check, drawn.drawing) }

  private func values(_ check: Check, _ drawing: Drawing) -> [Object] {
    do throws(Session.Failure) {
      return try inputs.values(check.inputs.map(\.name), after: drawing.assignments)
    } catch {
      return check.inputs.map { _ in .none }
    }
  }

  /// What the target gives; the lint sees to it that it gives something.
  private func wanted(_ drawn: FailedCase) -> Object {
    let key = "\(drawn.check.expression ?? "")\n\(drawn.drawing.assignments)"
    if let known = wantedOfCases[key] { return known }
    if target == nil {
      target = Trial()
      try? target!.run(exercise.target.source)
    }
    let wanted = (try? target!.result(of: drawn.check, values(drawn))) ?? .none
    wantedOfCases[key] = wanted
    return wanted
  }

  // MARK: - Remarks

  /// What the exercise says to an answer with just this outcome; or else, to one that goes wrong in the same place.
  private func remark(on verdict: Verdict) -> String? {
    let known = exercise.wrongAnswers.map { ($0, likeness(of: verdict, to: $0)) }
    return (known.first { $0.1 == .whole } ?? known.first { $0.1 == .firstDifference })?.0.why
  }

  private enum Likeness { case none, firstDifference, whole }

  private func likeness(of verdict: Verdict, to answer: Exercise.Attempt) -> Likeness {
    switch verdict {
    case .passed, .blank, .outOfBudget, .rule: return .none
    case .mistake(let diagnostics, let drawn):
      let mistake = mistake(of: answer, at: drawn)
      return mistake != nil && mistake?.substance == diagnostics.first?.substance ? .whole : .none
    case .different(let found, let drawn):
      let trial = Trial()
      guard (try? trial.run(answer.source)) != nil,
        let result = try? trial.result(of: drawn.check, values(drawn)),
        let other = difference(wanted(drawn), result, in: trial),
        other.path == found.path, other.reason == found.reason,
        isSame(found.yours, other.yours, in: trial)
      else { return .none }
      return drawn.result.map { isSame($0, result, in: trial) } == true ? .whole : .firstDifference
    }
  }

  /// In what a known answer ends: when it is run, or with the inputs of a case.
  private func mistake(of answer: Exercise.Attempt, at drawn: FailedCase?) -> Diagnostic? {
    let trial = Trial()
    var hasRun = false
    do throws(Session.Failure) {
      try trial.run(answer.source)
      hasRun = true
      if let drawn { _ = try trial.result(of: drawn.check, values(drawn)) }
      return nil
    } catch {
      return hasRun == (drawn != nil) ? error.diagnostics.first : nil
    }
  }

  /// Two functions are the same here: what they are is not seen.
  private func isSame(_ x: Object, _ y: Object, in trial: Trial) -> Bool {
    difference(x, y, in: trial) == nil || (x.typeName == "function" && y.typeName == "function")
  }
}

extension Diagnostic {
  /// What is said, wherever it stands.
  fileprivate var substance: [String] { [title, primary?.text ?? ""] + secondary.map(\.text) + notes }
}
