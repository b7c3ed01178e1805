/// All exercises of a course, and how far each is.
package struct Listing {
  package let text: String
  /// The line of the marked exercise, counted from zero.
  package private(set) var currentLine = 0

  /// - Parameter current: the exercise that is marked.
  package init(_ course: Course, _ progress: Progress, current: Exercise, color: Bool) {
    func painted(_ words: String, _ code: String) -> String {
      color ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
    }
    let widest = course.exercises.map(\.name.count).max() ?? 0
    var lines: [String] = []
    var chapter: String?
    for exercise in course.exercises {
      if exercise.chapter != chapter {
        lines += chapter == nil ? [] : [""]
        if !exercise.chapter.isEmpty { lines.append(painted(exercise.chapter, "1")) }
        chapter = exercise.chapter
      }
      let isCurrent = exercise.name == current.name
      let isPassed = progress.hasPassed(exercise)
      if isCurrent { currentLine = lines.count }
      let name = exercise.name + String(repeating: " ", count: widest - exercise.name.count)
      let line = "\(isCurrent ? ">" : " ") \(isPassed ? "x" : " ") \(name)  \(exercise.title)"
      lines.append(isCurrent ? painted(line, "1;36") : isPassed ? painted(line, "2") : line)
    }
    let passed = course.exercises.count { progress.hasPassed($0) }
    lines += ["", "\(passed) of \(course.exercises.count) passed"]
    text = lines.map { $0 + "\n" }.joined()
  }
}
