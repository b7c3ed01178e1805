import Diagnostics
import Exercises
import REPL

/// `axle learn --lint FOLDER`: a line for each exercise, and below it what is wrong with it.
struct LintRun {
  private let files: [(path: String, source: SourceFile)]
  private let console: Console

  init(_ files: [(path: String, source: SourceFile)], _ console: Console) {
    self.files = files
    self.console = console
  }

  func run() -> Int32 {
    let course = Course(files)
    console.report(course.mistakes)
    var faulty = files.count - course.exercises.count
    for exercise in course.exercises {
      let findings = Lint.findings(in: exercise)
      if findings.isEmpty {
        console.say("good  \(exercise.path)\n")
      } else {
        faulty += 1
        console.say("FAIL  \(exercise.path)\n")
        for finding in findings { console.report([finding]) }
      }
    }
    console.say("\(files.count) exercise\(files.count == 1 ? "" : "s"), \(faulty) with mistakes\n")
    return faulty == 0 ? 0 : 1
  }
}
