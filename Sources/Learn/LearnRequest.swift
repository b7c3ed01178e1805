import Diagnostics
import Exercises
package import REPL

/// What `axle learn` is asked for.
package struct LearnRequest {
  package enum Action: String, CaseIterable, Sendable {
    case list, run, check, hint, solution, reset
  }

  /// `nil` goes on with the next open exercise.
  package let action: Action?
  package let name: String?
  /// The folder of a set of one's own; `nil` is the built-in course.
  package let set: String?
  package let color: Bool

  package init(action: Action?, name: String?, set: String?, color: Bool) {
    self.action = action
    self.name = name
    self.set = set
    self.color = color
  }
}

extension LearnRequest {
  /// Does it, and returns the exit status.
  package func perform(_ console: Console) -> Int32 {
    do throws(Complaint) {
      let learner = try Learner(set: set, color: color, console)
      defer { learner.tellTrouble() }
      switch action {
      case nil: return try learner.goOn(with: nil)
      case .run: return try learner.goOn(with: name)
      case .list: return learner.list()
      case .check: return try learner.check(name)
      case .hint: return try learner.hint(name)
      case .solution: return try learner.solution(name)
      case .reset: return try learner.reset(name)
      }
    } catch {
      console.report(error.diagnostics)
      return 2
    }
  }

  /// Prints the Python program whose output is kept as the goldens of the course.
  package static func printPython(_ console: Console) {
    console.say(JaxAgreement.program(Course.builtIn.exercises))
  }

  /// Looks for mistakes in a set of exercises; the exit status.
  package static func lint(_ folder: String, _ console: Console) -> Int32 {
    guard let files = exerciseFiles(in: folder) else {
      console.report(Complaint("cannot read the folder '\(folder)'").diagnostics)
      return 2
    }
    if files.isEmpty {
      console.report(
        Complaint("there is no exercise in '\(folder)'", help: "docs/teaching.md shows one").diagnostics)
      return 2
    }
    return LintRun(files, console).run()
  }
}

/// Why something that was asked for is not done.
struct Complaint: Error {
  let text: String
  let help: String?

  init(_ text: String, help: String? = nil) {
    self.text = text
    self.help = help
  }
}

extension Complaint {
  var diagnostics: [Diagnostic] { [Diagnostic(title: "error: \(text)", help: help.map { [$0] } ?? [])] }
}
