import Exercises
import Foundation
import TestSupport
import Testing

/// `axle learn` without a terminal: plain text and an exit status.
@Suite struct LearnCommandTests {
  private let desk = Desk()

  private func learn(_ words: String...) throws -> Outcome { try desk.learn(words) }

  @Test func walksThroughAnExercise() throws {
    let first = try #require(Course.builtIn.find("three_numbers"))
    func edit(_ old: String, _ new: String) throws {
      try desk.save(desk.text(first).replacing(old, with: new), first)
    }
    let begun = try learn()
    #expect(begun.status == 1)
    #expect(begun.output.contains("not yet: there is a blank to fill"))
    #expect(try learn("hint").output.hasPrefix("hint 1 of 3:"))
    #expect(try learn("hint", "three_numbers").output.hasPrefix("hint 2 of 3:"))
    try edit("___", "a + b + c / 3")
    let wrong = try learn("check", "three_numbers")
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("mean3(a, b, c) has another value"))
    #expect(wrong.output.contains("Division comes first"))
    try edit("a + b + c / 3", "(a + b + c) / 3")
    let right = try learn("run", "three_numbers")
    #expect(right.status == 0)
    #expect(right.output.contains("passed\n") && right.output.contains("Go further:"))
    #expect(try learn("list").output.contains("x three_numbers"))
    #expect(try learn("check").output == "passed   three_numbers\n")
    #expect(try learn("reset", "three_numbers").status == 0)
    #expect(try desk.text(first).contains("___"))
    #expect(try desk.text(first, ".before").contains("(a + b + c) / 3"))
    #expect(try learn("check").status == 1)
  }

  @Test func showsASolutionToThoseWhoAskTwice() throws {
    let first = try learn("solution", "all_pairs")
    #expect(first.status == 1)
    #expect(!first.output.contains("vmap"))
    let second = try learn("solution", "all_pairs")
    #expect(second.status == 0)
    #expect(second.output.contains("in_axes=(None, 0)"))
  }

  @Test func checksEverySolutionInTwoSeconds() throws {
    let exercises = Course.builtIn.exercises
    for exercise in exercises {
      try FileManager.default.createDirectory(
        at: desk.file(exercise).deletingLastPathComponent(), withIntermediateDirectories: true)
      try desk.save(exercise.solution.text, exercise)
    }
    let start = ContinuousClock.now
    let outcome = try learn("check")
    // A debug build is not what learners have.
    let isRelease = ProcessInfo.processInfo.environment["AXLE"] != nil
    #expect(ContinuousClock.now - start < .seconds(isRelease ? 2 : 20))
    #expect(outcome.output == exercises.map { "passed   \($0.name)\n" }.joined())
  }

  @Test func setsADamagedProgressAside() throws {
    _ = try learn()
    try "{ not json".write(to: desk.progress, atomically: true, encoding: .utf8)
    let outcome = try learn("list")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("progress.json.damaged"))
    #expect(outcome.output.contains("0 of "))
  }

  @Test func saysWhatIsNotThere() throws {
    let misspelled = try learn("check", "all_pars")
    #expect(misspelled.status == 2)
    #expect(misspelled.errors.contains("did you mean 'all_pairs'?"))
    #expect(try learn("--dir", desk.home.path + "/missing").status == 2)
    #expect(try learn("--lint", desk.home.path + "/missing").status == 2)
    #expect(try learn("dance").status == 2)
  }

  /// Every template fails, every solution passes and every wrong answer fails, for 200 sets of hidden inputs.
  @Test func theCourseIsGood() throws {
    let outcome = try runAxle(
      ["learn", "--lint", packageFolder.appending(path: "exercises").path], limit: 300)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  /// The exercise that docs/teaching.md shows is one.
  @Test func theDocumentsExerciseIsGood() throws {
    let document = try String(contentsOf: packageFolder.appending(path: "docs/teaching.md"), encoding: .utf8)
    let block = try #require(document.firstMatch(of: #/```python\n(?<text>(?s:.*?))```/#))
    let folder = desk.home.appending(path: "set")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try String(block.text).write(
      to: folder.appending(path: "01_double.py"), atomically: true, encoding: .utf8)
    let outcome = try runAxle(["learn", "--lint", folder.path])
    #expect(outcome.output.hasPrefix("good  01_double.py\n"), "\(outcome.errors)")
    #expect(outcome.status == 0)
  }
}
