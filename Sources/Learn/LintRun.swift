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
    let python = PythonProcess.output(of: JaxAgreement.program(course.exercises))
    var faulty = files.count - course.exercises.count
    for exercise in course.exercises {
      var findings = Lint.findings(in: exercise)
      if let python, findings.isEmpty { findings = JaxAgreement.findings(in: exercise, output: python) }
      if !findings.isEmpty { faulty += 1 }
      console.say("\(findings.isEmpty ? "good" : "FAIL")  \(exercise.path)\n")
      for finding in findings { console.report([finding]) }
    }
    if python == nil {
      console.say("not compared with JAX: there is no Python with JAX here (AXLE_JAX names one)\n")
    }
    console.say("\(files.count) exercise\(files.count == 1 ? "" : "s"), \(faulty) with mistakes\n")
    return faulty == 0 ? 0 : 1
  }
}
