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

  private mutating func add(_ judgement: Judgement) {
    addPrinted(judgement.printed)
    switch judgement.verdict {
    case .passed:
      line("passed", .good)
    case .blank(let diagnostic):
      text += render([diagnostic], color: color)
    case .mistake(let diagnostics, let place):
      line(
        place == nil ? "not yet: the program ends in a mistake" : "not yet: the check ends in a mistake", .bad
      )
      add(diagnostics)
      if let place { addInputs(place) }
    case .outOfBudget(let diagnostics, let place):
      line("not yet: this takes too long, and was stopped", .bad)
      add(diagnostics.map(\.aboutBudget))
      if let place { addInputs(place) }
    case .different(let difference, let place):
      add(difference, place)
    case .rule(let diagnostics):
      line(
        "not yet: "
          + (exercise.kind == .predict
            ? "a prediction is written down, not computed"
            : "the results are right, but the way is another one"),
        .bad)
      add(diagnostics)
    }
    if let remark = judgement.remark {
      line("")
      add(paragraph: remark)
    }
  }

  /// How much of what a program prints is shown.
  private static let mostLines = 20

  private mutating func addPrinted(_ printed: String) {
    guard !printed.isEmpty else { return }
    var lines = printed.split(separator: "\n", maxSplits: Report.mostLines, omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    line("it prints:", .quiet)
    for text in lines.prefix(Report.mostLines) {
      line("  " + DisplayText.escaped(text.count > 200 ? text.prefix(200) + "…" : String(text)))
    }
    if lines.count > Report.mostLines { line("  …") }
    line("")
  }

  private mutating func add(_ difference: Difference, _ place: FailedCase) {
    guard let expression = place.check.expression else { return addPrintedDifference(difference) }
    let what = expression + difference.path
    line("not yet: \(what) \(difference.reason.words)", .bad)
    line("")
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

  private mutating func addPrintedDifference(_ difference: Difference) {
    guard case .string(let target) = difference.target, case .string(let yours) = difference.yours else {
      return
    }
    let targets = target.text.split(separator: "\n", omittingEmptySubsequences: false)
    let others = yours.text.split(separator: "\n", omittingEmptySubsequences: false)
    let place =
      zip(targets, others).enumerated().first { $1.0 != $1.1 }?.offset ?? min(targets.count, others.count)
    line("not yet: the program prints something else, from line \(place + 1) on", .bad)
    line("")
    line("  target  \(place < targets.count ? DisplayText.escaped(String(targets[place])) : "(nothing)")")
    line("  yours   \(place < others.count ? DisplayText.escaped(String(others[place])) : "(nothing)")")
  }

  /// The inputs of the case, as pictures.
  private mutating func addInputs(_ place: FailedCase) {
    guard !place.values.isEmpty else { return }
    line("")
    let sizes = place.drawing.sizes.map { "\($0.letter) = \($0.size)" }.joined(separator: ", ")
    line("with these inputs\(sizes.isEmpty ? "" : " (\(sizes))"):", .quiet)
    let trial = Trial()
    for (input, value) in zip(place.check.inputs, place.values) {
      let picture = Picture(value, trial, names: place.drawing.names)
      if picture.title.isEmpty && picture.rows.count == 1 {
        line("  \(input.name) = \(picture.rows[0])")
      } else {
        line("  \(input.name)  \(picture.title)")
        for row in picture.rows { line("  " + row) }
      }
    }
  }

  private mutating func add(_ diagnostics: [Diagnostic]) {
    line("")
    text += render(diagnostics.map(\.withoutAnswers), color: color)
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
