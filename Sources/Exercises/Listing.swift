/// All exercises of a course, and how far each is.
package struct Listing {
  package let text: String

  package init(_ course: Course, _ progress: Progress, current: Exercise, color: Bool) {
    func painted(_ words: String, _ code: String) -> String {
      color ? "\u{1B}[\(code)m\(words)\u{1B}[0m" : words
    }
    let widest = course.exercises.map(\.name.count).max() ?? 0
    var text = ""
    var chapter: String?
    for exercise in course.exercises {
      if exercise.chapter != chapter {
        text += (chapter == nil ? "" : "\n") + painted(exercise.chapter, "1") + "\n"
        chapter = exercise.chapter
      }
      let isPassed = progress.hasPassed(exercise)
      let sign = isPassed ? "x" : exercise.name == current.name ? ">" : " "
      let name = exercise.name + String(repeating: " ", count: widest - exercise.name.count)
      let line = "  \(sign) \(name)  \(exercise.title)"
      text += (isPassed ? painted(line, "2") : line) + "\n"
    }
    let passed = course.exercises.count { progress.hasPassed($0) }
    self.text = text + "\n\(passed) of \(course.exercises.count) passed\n"
  }
}
