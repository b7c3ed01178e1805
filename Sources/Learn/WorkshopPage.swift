import Exercises

/// What is seen of an exercise that is being worked at.
struct WorkshopPage {
  private(set) var lines: [String] = []
  /// The line to be seen first, where not all can be: that of the newest hint, the verdict, or the solution.
  private(set) var focus = 0
  private let color: Bool

  init(_ workshop: Workshop, width: Int) {
    let (learner, exercise) = (workshop.learner, workshop.exercise)
    color = learner.color
    let place = exercise.chapter.isEmpty ? exercise.name : "\(exercise.chapter): \(exercise.name)"
    lines.append(Bar(learner, color: color).text)
    lines.append("")
    lines.append(painted(exercise.title, "1") + "  " + painted(place, "2"))
    lines.append("edit and save  " + painted(learner.shownPath(of: exercise), "4"))
    lines.append("")
    lines += wrapped(exercise.goal, to: width)
    if !exercise.picture.isEmpty { lines += [""] + exercise.picture.map { "    " + $0 } }
    if !exercise.rules.isEmpty {
      lines += ["", "Rules: " + exercise.rules.map(\.text).joined(separator: ", ") + "."]
    }
    let count = learner.progress.count(.hints, of: exercise)
    for (number, hint) in exercise.hints.prefix(count).enumerated() {
      lines.append("")
      focus = lines.count
      lines += hanging(hint, "hint \(number + 1): ", width)
    }
    if let judgement = workshop.judgement { addVerdict(judgement, exercise, width) }
    if workshop.showsSolution { addSolution(exercise, width, isPassed: workshop.judgement?.isPassed == true) }
  }

  private mutating func addVerdict(_ judgement: Judgement, _ exercise: Exercise, _ width: Int) {
    lines.append("")
    focus = lines.count
    lines += Report.text(judgement, exercise, color: color).lines
    if judgement.isPassed {
      lines += [""] + exercise.praise(width: width).lines + ["", "n goes on."]
    }
  }

  private mutating func addSolution(_ exercise: Exercise, _ width: Int, isPassed: Bool) {
    focus = lines.count + 1
    lines += ["", painted("A solution:", "1")] + exercise.solution.text.lines.map { "    " + $0 }
    // What is passed has its explanation above.
    if !isPassed { lines += [""] + wrapped(exercise.solution.why, to: width) }
  }

  private func hanging(_ text: String, _ head: String, _ width: Int) -> [String] {
    wrapped(text, to: width - head.count).enumerated().map { row, line in
      (row == 0 ? painted(head, "1") : String(repeating: " ", count: head.count)) + line
    }
  }

  private func painted(_ words: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
  }
}

/// How far the course is done, in a line.
struct Bar {
  let text: String
  private static let width = 24

  init(_ learner: Learner, color: Bool) {
    let count = learner.course.exercises.count
    let passed = learner.course.exercises.count { learner.progress.hasPassed($0) }
    let filled = count == 0 ? 0 : passed * Bar.width / count
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Bar.width - filled)
    text = "axle learn  [\(color ? "\u{1B}[32m\(bar)\u{1B}[0m" : bar)]  \(passed) of \(count) passed"
  }
}

/// The course as a list in which one chooses.
struct ExerciseList {
  static let keys = [("arrows", "choose"), ("Enter", "open"), ("l", "back")]

  private let learner: Learner
  private(set) var selected: Exercise

  init(_ learner: Learner, selected: Exercise) {
    self.learner = learner
    self.selected = selected
  }

  mutating func move(_ steps: Int) {
    let all = learner.course.exercises
    let place = all.firstIndex { $0.name == selected.name } ?? 0
    selected = all[max(0, min(place + steps, all.count - 1))]
  }

  private var listing: Listing {
    Listing(learner.course, learner.progress, current: selected, color: learner.color)
  }

  var lines: [String] { listing.text.lines }
  var selectedLine: Int { listing.currentLine }
}

extension String {
  var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
