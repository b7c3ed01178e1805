import Foundation
import TestSupport
import Testing

/// `axle learn` without a terminal: plain text and an exit status.
@Suite struct LearnCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "axle-learn-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  /// `axle learn …` as a learner whose work is in `home`.
  private func learn(_ words: String...) throws -> Outcome {
    let progress = home.appending(path: "share/axle/progress.json")
    if !FileManager.default.fileExists(atPath: progress.path) {
      // The files would be made in the folder where the tests run.
      let folder = home.appending(path: "work")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        at: progress.deletingLastPathComponent(), withIntermediateDirectories: true)
      try #"{"sets": {"built in": {"folder": "\#(folder.path)"}}}"#.write(
        to: progress, atomically: true, encoding: .utf8)
    }
    return try runAxle(
      ["learn"] + words, environment: ["XDG_DATA_HOME": home.appending(path: "share").path, "NO_COLOR": "1"])
  }

  private func file(_ path: String) -> URL { home.appending(path: "work/\(path)") }

  private func edit(_ path: String, _ change: (String) -> String) throws {
    let text = try String(contentsOf: file(path), encoding: .utf8)
    try change(text).write(to: file(path), atomically: true, encoding: .utf8)
  }

  @Test func walksThroughAnExercise() throws {
    let first = "01_values/01_three_numbers.py"
    let begun = try learn()
    #expect(begun.status == 1)
    #expect(begun.output.contains("not yet: there is a blank to fill"))
    #expect(try learn("hint").output.hasPrefix("hint 1 of 3:"))
    #expect(try learn("hint", "three_numbers").output.hasPrefix("hint 2 of 3:"))
    try edit(first) { $0.replacing("___", with: "a + b + c / 3") }
    let wrong = try learn("check", "three_numbers")
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("mean(a, b, c) has another value"))
    #expect(wrong.output.contains("Division comes first"))
    try edit(first) { $0.replacing("a + b + c / 3", with: "(a + b + c) / 3") }
    let right = try learn("run", "three_numbers")
    #expect(right.status == 0)
    #expect(right.output.contains("passed\n") && right.output.contains("Go further:"))
    #expect(try learn("list").output.contains("x three_numbers"))
    #expect(try learn("check").output == "passed   three_numbers\n")
    #expect(try learn("reset", "three_numbers").status == 0)
    #expect(try String(contentsOf: file(first), encoding: .utf8).contains("___"))
    #expect(try String(contentsOf: file(first + ".before"), encoding: .utf8).contains("(a + b + c) / 3"))
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

  @Test func setsADamagedProgressAside() throws {
    _ = try learn()
    let progress = home.appending(path: "share/axle/progress.json")
    try "{ not json".write(to: progress, atomically: true, encoding: .utf8)
    let outcome = try runAxle(
      ["learn", "list"], environment: ["XDG_DATA_HOME": home.appending(path: "share").path])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("progress.json.damaged"))
    #expect(outcome.output.contains("0 of "))
  }

  @Test func saysWhatIsNotThere() throws {
    let misspelled = try learn("check", "all_pars")
    #expect(misspelled.status == 2)
    #expect(misspelled.errors.contains("did you mean 'all_pairs'?"))
    #expect(try learn("--dir", home.path + "/missing").status == 2)
    #expect(try learn("--lint", home.path + "/missing").status == 2)
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
    let folder = home.appending(path: "set")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try String(block.text).write(
      to: folder.appending(path: "01_double.py"), atomically: true, encoding: .utf8)
    let outcome = try runAxle(["learn", "--lint", folder.path])
    #expect(outcome.output == "good  01_double.py\n1 exercise, 0 with mistakes\n", "\(outcome.errors)")
  }
}
