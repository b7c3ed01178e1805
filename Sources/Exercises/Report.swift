import Arrays
import Diagnostics
import Interp
import Primitives

/// A judgement in words and pictures.
package struct Report {
  private let exercise: Exercise
  private let color: Bool
  private var text = ""

  package init(_ exercise: Exercise, color: Bool) {
    self.exercise = exercise
    self.color = color
  }

  /// What is shown after a check.
  package static func text(_ judgement: Judgement, _ exercise: Exercise, color: Bool) -> String {
    var report = Report(exercise, color: color)
    report.add(judgement)
    return report.text
  }

  // MARK: - Judgement

  /// First what matters most: the verdict, and what is to be said to this answer; then what it rests on.
  private mutating func add(_ judgement: Judgement) {
    if let headline = headline(judgement.verdict) { line(headline, judgement.isPassed ? .good : .bad) }
    if let remark = judgement.remark {
      line("")
      add(paragraph: remark)
    }
    switch judgement.verdict {
    case .passed: break
    case .blank(let diagnostic): text += render([diagnostic], Appearance(isColored: color))
    case .mistake(let diagnostics, let place):
      add(diagnostics)
      if let place { addInputs(place) }
    case .outOfBudget(let diagnostics, let place):
      add(diagnostics.map(\.aboutBudget))
      if let place { addInputs(place) }
    case .different(let difference, let place): add(difference, place)
    case .rule(let diagnostics): add(diagnostics)
    }
    addPrinted(judgement.printed)
  }

  private func headline(_ verdict: Verdict) -> String? {
    switch verdict {
    case .passed: "passed"
    // The picture of the blank has it as its title.
    case .blank: nil
    case .mistake(_, let place): "not yet: \(place?.check.text(at: "") ?? "the program") ends in a mistake"
    case .outOfBudget: "not yet: this takes too long, and was stopped"
    case .different(let difference, let place): "not yet: \(headline(difference, place.check))"
    case .rule where exercise.kind == .predict: "not yet: a prediction is written down, not computed"
    case .rule: "not yet: the results are right, but the way is another one"
    }
  }

  private func headline(_ difference: Difference, _ check: Check) -> String {
    guard let what = check.text(at: difference.path) else {
      return "the program prints something else, from line \(PrintedDifference(difference).line) on"
    }
    return "\(what) \(difference.reason.words)"
  }

  /// How much of what a program prints is shown.
  private static let mostLines = 20

  private mutating func addPrinted(_ printed: String) {
    guard !printed.isEmpty else { return }
    var lines = printed.split(separator: "\n", maxSplits: Report.mostLines, omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    line("")
    line("it prints:", .quiet)
    for text in lines.prefix(Report.mostLines) { line("  " + Report.shown(text)) }
    if lines.count > Report.mostLines { line("  …") }
  }

  /// A line of a program's output, with nothing in it that moves the cursor.
  private static func shown(_ line: Substring) -> String {
    DisplayText.escaped(line.count > 200 ? line.prefix(200) + "…" : String(line))
  }

  private mutating func add(_ difference: Difference, _ place: FailedCase) {
    line("")
    guard place.check.expression != nil else {
      let found = PrintedDifference(difference)
      line("  target  \(found.target.map(Report.shown) ?? "(nothing)")")
      line("  yours   \(found.yours.map(Report.shown) ?? "(nothing)")")
      return
    }
    let trial = Trial()
    let names = place.drawing.names
    let mark: Int? = if case .element(let position) = difference.reason { position } else { nil }
    let yours = Picture(difference.yours, trial, names: names, mark: mark)
    if exercise.kind == .predict && place.check.inputs.isEmpty {
      // A prediction that is shown is none any more.
      for row in ["yours"] + yours.rows { line("  " + row) }
      return
    }
    let target = Picture(difference.target, trial, names: names, mark: mark)
    for row in Picture.beside(target, "target", yours, "yours") { line("  " + row) }
    if difference.reason == .kind {
      line("")
      line("  the target is \(trial.words(difference.target)), yours is \(trial.words(difference.yours))")
    }
    addInputs(place)
  }

  /// The inputs of the case, as pictures.
  private mutating func addInputs(_ place: FailedCase) {
    guard !place.values.isEmpty else { return }
    line("")
    let sizes = place.drawing.sizes.map { "\($0.letter) = \($0.size)" }.joined(separator: ", ")
    line("with these inputs\(sizes.isEmpty ? "" : " (\(sizes))"):", .quiet)
    let trial = Trial()
    let inputs = zip(place.check.inputs, place.values).flatMap { $1.parts(named: $0.name, trial) }
    for (name, value) in inputs {
      let picture = Picture(value, trial, names: place.drawing.names)
      if picture.title.isEmpty && picture.rows.count == 1 {
        line("  \(name) = \(picture.rows[0])")
      } else {
        line("  \(name)  \(picture.title)")
        for row in picture.rows { line("  " + row) }
      }
    }
  }

  private mutating func add(_ diagnostics: [Diagnostic]) {
    line("")
    text += render(diagnostics.map(\.withoutAnswers.withoutCheck), Appearance(isColored: color))
  }

  // MARK: - Text

  enum Tone {
    case plain, good, bad, quiet, strong

    var code: String? {
      switch self {
      case .plain: nil
      case .good: "1;32"
      case .bad: "1;31"
      case .quiet: "2"
      case .strong: "1"
      }
    }
  }

  mutating func line(_ words: String, _ tone: Tone = .plain) { text += painted(words, tone) + "\n" }

  mutating func add(paragraph: String, indent: String = "") {
    for row in wrapped(paragraph, to: 80 - indent.count) { line(indent + row) }
  }

  private func painted(_ words: String, _ tone: Tone) -> String {
    guard color, let code = tone.code, !words.isEmpty else { return words }
    return "\u{1B}[\(code)m\(words)\u{1B}[0m"
  }
}

extension Diagnostic {
  /// The mistake without the change that would mend it: to find that is the exercise.
  fileprivate var withoutAnswers: Diagnostic {
    var diagnostic = self
    diagnostic.repairs = []
    diagnostic.help = []
    return diagnostic
  }

  /// The mistake without the call that the check makes: the headline has it.
  fileprivate var withoutCheck: Diagnostic {
    var diagnostic = self
    diagnostic.calls.removeAll { $0.place.source.name == Check.sourceName }
    return diagnostic
  }

  /// The mistake without the words of an interrupt.
  fileprivate var aboutBudget: Diagnostic {
    var diagnostic = self
    diagnostic.title =
      "stopped after \(Trial.budget.steps / 1_000_000) million steps, or \(Int(Trial.budget.seconds)) seconds"
    diagnostic.notes = ["does a loop here never end?"]
    return diagnostic
  }
}

extension Difference.Reason {
  fileprivate var words: String {
    switch self {
    case .kind: "is of another kind"
    case .dtype: "has another dtype"
    case .shape: "has another shape"
    case .length: "has another length"
    case .keys: "has other keys"
    case .element, .value: "has another value"
    }
  }
}

/// The first line that differs in what was printed.
private struct PrintedDifference {
  /// Counted from one.
  let line: Int
  let target: Substring?
  let yours: Substring?

  init(_ difference: Difference) {
    let targets = PrintedDifference.lines(difference.target)
    let others = PrintedDifference.lines(difference.yours)
    let place =
      zip(targets, others).enumerated().first { $1.0 != $1.1 }?.offset ?? min(targets.count, others.count)
    line = place + 1
    target = place < targets.count ? targets[place] : nil
    yours = place < others.count ? others[place] : nil
  }

  private static func lines(_ printed: Object) -> [Substring] {
    guard case .string(let printed) = printed else { preconditionFailure("what is printed is a text") }
    var lines = printed.text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// A text in lines of so many columns; line ends stay.
package func wrapped(_ text: String, to width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
    var lines: [String] = [""]
    for word in paragraph.split(separator: " ") {
      if !lines[lines.count - 1].isEmpty && lines[lines.count - 1].count + 1 + word.count > width {
        lines.append("")
      }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }
}
