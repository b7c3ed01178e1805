import Exercises
import Glibc

// The words of `axle learn`, each of which does one thing and ends.

extension Learner {
  /// The next open exercise, or the one that is named: on a terminal until the learner leaves; else one check.
  func goOn(with name: String?) throws(Complaint) -> Int32 {
    let exercise = try exercise(name)
    guard isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 else { return try check(exercise) }
    return try Workshop(self, exercise).run()
  }

  func list() -> Int32 {
    console.say(Listing(course, progress, current: current, color: color).text)
    return 0
  }

  /// One exercise in full; without a name, a line for each one that was begun.
  func check(_ name: String?) throws(Complaint) -> Int32 {
    if name != nil { return try check(try exercise(name)) }
    var status: Int32 = 0
    let begun = course.exercises.filter { exists(path(of: $0)) }
    for exercise in begun {
      let isPassed = judge(exercise, try text(of: exercise)).isPassed
      console.say("\(isPassed ? "passed " : "not yet")  \(exercise.name)\n")
      if !isPassed { status = 1 }
    }
    if begun.isEmpty {
      throw Complaint("no exercise was begun yet", help: "axle learn begins with the first one")
    }
    return status
  }

  private func check(_ exercise: Exercise) throws(Complaint) -> Int32 {
    let judgement = judge(exercise, try begin(exercise))
    console.say("\(exercise.name): \(shownPath(of: exercise))\n\n")
    console.say(Report.text(judgement, exercise, color: color))
    if judgement.isPassed { console.say("\n" + exercise.praise(width: 80)) }
    return judgement.isPassed ? 0 : 1
  }

  /// One more hint each time; after the third, the third again.
  func hint(_ name: String?) throws(Complaint) -> Int32 {
    console.say(nextHint(try exercise(name)))
    return 0
  }

  func nextHint(_ exercise: Exercise) -> String {
    let count = min(progress.count(.hints, of: exercise) + 1, exercise.hints.count)
    change { $0.setCount(.hints, count, of: exercise) }
    let text = wrapped(exercise.hints[count - 1], to: 76).joined(separator: "\n  ")
    return "hint \(count) of \(exercise.hints.count):\n  \(text)\n"
  }

  /// The solution of what is passed; of anything else to those who ask twice.
  func solution(_ name: String?) throws(Complaint) -> Int32 {
    let exercise = try exercise(name)
    guard let text = solution(of: exercise) else {
      console.say("\(exercise.name) is not passed yet. Ask again, and you will see its solution.\n")
      return 1
    }
    console.say(text)
    return 0
  }

  func solution(of exercise: Exercise) -> String? {
    let asked = progress.count(.asked, of: exercise)
    guard progress.hasPassed(exercise) || asked > 0 else {
      change { $0.setCount(.asked, asked + 1, of: exercise) }
      return nil
    }
    return exercise.solution.text + "\n" + exercise.praise(width: 80)
  }

  /// The exercise as it was at the beginning. What was written is kept beside it.
  func reset(_ name: String?) throws(Complaint) -> Int32 {
    guard let name else { throw Complaint("reset needs the name of an exercise") }
    let exercise = try exercise(name)
    try reset(exercise)
    console.say(
      "\(shownPath(of: exercise)) is as it was at the beginning; yours is kept as \(Learner.keptSuffix)\n")
    return 0
  }

  static let keptSuffix = ".before"

  func reset(_ exercise: Exercise) throws(Complaint) {
    rename(path(of: exercise), path(of: exercise) + Learner.keptSuffix)
    try write(exercise)
    change {
      $0.forget(exercise)
      $0.current = exercise.name
    }
  }
}
