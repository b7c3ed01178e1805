package import Diagnostics

/// Reads an exercise's file: the exercise, or what is wrong with the file.
///
/// - Parameter path: where the file lies in its set, `06_in_axes/02_share_the_matrix.py`; it gives the name.
package func readExercise(_ source: SourceFile, path: String) -> (exercise: Exercise?, mistakes: [Diagnostic])
{
  var reader = ExerciseReader(source, path: path)
  let exercise = reader.exercise()
  return (reader.mistakes.isEmpty ? exercise : nil, reader.mistakes)
}

private struct ExerciseReader {
  private var layout: Layout
  private let path: String

  init(_ source: SourceFile, path: String) {
    layout = Layout(source)
    self.path = path
  }

  var mistakes: [Diagnostic] { layout.mistakes }

  private static let fields = [
    "title", "kind", "goal", "picture", "rules", "check", "hint", "further", "fails", "chapter",
  ]
  private static let sections = ["template", "solution", "reference", "wrong"]

  mutating func exercise() -> Exercise? {
    refuseUnknownNames()
    let words = PathWords(path)
    guard let template = template() else { return nil }
    let solution = only("solution").flatMap { attempt($0, template) }
    let wrongAnswers = layout.sections.filter { $0.name == "wrong" }.compactMap { attempt($0, template) }
    let hints = layout.fields.filter { $0.name == "hint" }.map(\.text)
    if hints.count != 3 {
      complain(
        "an exercise has three hints: a nudge, the idea, and nearly the answer; here are \(hints.count)")
    }
    if wrongAnswers.count < 2 {
      complain(
        "an exercise has at least two wrong answers that learners give; here are \(wrongAnswers.count)")
    }
    let exercise = Exercise(
      name: words.name, chapter: text("chapter", isNeeded: false) ?? words.chapter, path: path,
      title: text("title") ?? "",
      kind: kind(), goal: text("goal") ?? "", picture: field("picture")?.lines.droppingBlankFirst ?? [],
      rules: rules(), checks: checks(), hints: hints, further: text("further") ?? "",
      failure: text("fails", isNeeded: false), template: template, solution: solution ?? template,
      reference: only("reference", isNeeded: false).flatMap { attempt($0, template) },
      wrongAnswers: wrongAnswers)
    return solution == nil ? nil : exercise
  }

  // MARK: - Fields

  private mutating func refuseUnknownNames() {
    for field in layout.fields where !Self.fields.contains(field.name) {
      layout.complain(
        field.span, "there is no field '\(field.name)'", help: suggestion(field.name, among: Self.fields))
    }
    for section in layout.sections where !Self.sections.contains(section.name) {
      layout.complain(
        section.span, "there is no section '\(section.name)'",
        help: suggestion(section.name, among: Self.sections))
    }
    for name in Self.fields where name != "check" && name != "hint" {
      for field in layout.fields.filter({ $0.name == name }).dropFirst() {
        layout.complain(field.span, "'\(name)' stands here twice")
      }
    }
  }

  private func suggestion(_ word: String, among words: [String]) -> String {
    closest(to: word, among: words).map { "did you mean '\($0)'?" }
      ?? "there are \(words.joined(separator: ", "))"
  }

  private mutating func complain(_ text: String) { layout.complain(Span(0, 0), text) }

  private func field(_ name: String) -> Layout.Field? { layout.fields.first { $0.name == name } }

  private mutating func text(_ name: String, isNeeded: Bool = true) -> String? {
    guard let field = field(name), !field.text.isEmpty else {
      if isNeeded { complain("'\(name)' is missing") }
      return nil
    }
    return field.text
  }

  private mutating func kind() -> Exercise.Kind {
    guard let field = field("kind") else {
      complain("'kind' is missing")
      return .fill
    }
    if let kind = Exercise.Kind(rawValue: field.text) { return kind }
    let kinds = Exercise.Kind.allCases.map(\.rawValue)
    layout.complain(
      field.span, "there is no kind '\(field.text)'", help: suggestion(field.text, among: kinds))
    return .fill
  }

  private mutating func rules() -> [Rule] {
    guard let field = field("rules") else { return [] }
    var rules: [Rule] = []
    for text in field.text.split(separator: ",").map(\.trimmed) where !text.isEmpty {
      if let rule = Rule(text) {
        rules.append(rule)
      } else {
        layout.complain(
          field.span, "'\(text)' is not a rule",
          help: "rules are `no loop`, `uses in_axes`, `one vmap`, `keep predict`, with commas between them")
      }
    }
    return rules
  }

  private mutating func checks() -> [Check] {
    let fields = layout.fields.filter { $0.name == "check" }
    if fields.isEmpty { complain("'check' is missing: what is to be compared?") }
    return fields.compactMap { field in
      do throws(Check.Mistake) {
        return try Check(field.lines)
      } catch {
        layout.complain(field.span, error.text, help: error.help)
        return nil
      }
    }
  }

  // MARK: - Sections

  private mutating func only(_ name: String, isNeeded: Bool = true) -> Layout.Section? {
    let sections = layout.sections.filter { $0.name == name }
    if sections.isEmpty && isNeeded { complain("the section `# %% \(name)` is missing") }
    for section in sections.dropFirst() { layout.complain(section.span, "'\(name)' stands here twice") }
    return sections.first
  }

  private mutating func template() -> Exercise.Attempt? {
    guard let section = only("template") else { return nil }
    return Exercise.Attempt(
      source: layout.program(of: section), why: "", line: layout.line(of: section.span))
  }

  /// A program: written out, or the template with its blanks filled.
  private mutating func attempt(_ section: Layout.Section, _ template: Exercise.Attempt) -> Exercise.Attempt?
  {
    let fillings = section.fields.filter { $0.name == "fill" }
    let why = section.fields.first { $0.name == "why" }?.text ?? ""
    if why.isEmpty && section.name != "reference" {
      layout.complain(
        section.span, "'\(section.name)' does not say why",
        help: section.name == "wrong"
          ? "write below it `# why:` and what to tell a learner who answers this"
          : "write below it `# why:` and why this is the answer")
    }
    let line = layout.line(of: section.span)
    if fillings.isEmpty {
      if section.lines.isEmpty { layout.complain(section.span, "'\(section.name)' has no program") }
      return Exercise.Attempt(source: layout.program(of: section), why: why, line: line)
    }
    let blanks = Blanks.places(in: template.source).count
    guard blanks == fillings.count, section.lines.isEmpty else {
      layout.complain(
        section.span,
        section.lines.isEmpty
          ? "the template has \(blanks) blanks, and this fills \(fillings.count)"
          : "a section with `# fill:` has no program of its own")
      return nil
    }
    let source = Blanks.filled(
      template.source, with: fillings.map { $0.lines.joined(separator: " ").trimmed })
    return Exercise.Attempt(source: source, why: why, line: line)
  }
}

/// What the path of an exercise says: numbers give the order, the rest are the names.
struct PathWords {
  let chapter: String
  let name: String

  init(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)
    name = PathWords.withoutNumber(String(parts.removeLast().prefix { $0 != "." }))
    chapter = parts.last.map { PathWords.withoutNumber($0).replacing("_", with: " ") } ?? ""
  }

  /// `06_in_axes` without `06_`.
  private static func withoutNumber(_ word: String) -> String {
    guard let bar = word.firstIndex(of: "_"), word.first?.isNumber == true,
      word[..<bar].allSatisfy({ $0.isNumber || $0.isLetter })
    else { return word }
    return String(word[word.index(after: bar)...])
  }
}

extension [String] {
  /// Without the first line where it is empty, as behind `# picture:`.
  fileprivate var droppingBlankFirst: [String] { first?.trimmed.isEmpty == true ? Array(dropFirst()) : self }
}
