import Diagnostics
import Exercises
import TestSupport

/// An exercise of a few lines, to which tests make changes.
struct Sheet {
  var fields = [
    "title": "Double", "kind": "fill", "goal": "Double it.", "check": "double(x)\n#   x = float[n, 3]",
    "further": "Triple it.",
  ]
  var hints = ["Think.", "Twice.", "2 * ..."]
  var template = "def double(x):\n    return ___\n"
  var solution = "# why: Twice.\n# fill: 2 * x\n"
  var wrong = ["# why: Squares.\n# fill: x * x\n", "# why: Nothing.\n# fill: x\n"]

  var text: String {
    fields.sorted { $0.key < $1.key }.map { "# \($0.key): \($0.value)\n" }.joined()
      + hints.map { "# hint: \($0)\n" }.joined()
      + "\n# %% template\n\(template)\n# %% solution\n\(solution)\n"
      + wrong.map { "# %% wrong\n\($0)\n" }.joined()
  }

  /// The exercise, and the titles of what is wrong with it.
  var read: (exercise: Exercise?, mistakes: [String]) {
    let (exercise, mistakes) = readExercise(
      SourceFile(name: "double.py", text: text), path: "02_numbers/01_double.py")
    return (exercise, mistakes.map(\.title))
  }

  /// What is shown of an answer.
  func report(_ answer: String) -> String {
    withInterpreterStack {
      guard let exercise = self.read.exercise else { return "no exercise: \(self.read.mistakes)" }
      let judgement = Checker(exercise).judge(SourceFile(name: "answer.py", text: answer), seed: 7)
      return Report.text(judgement, exercise, color: false)
    }
  }

  var findings: [String] {
    withInterpreterStack {
      guard let exercise = self.read.exercise else { return self.read.mistakes }
      return Lint.findings(in: exercise, seeds: 5).map(\.title)
    }
  }
}
