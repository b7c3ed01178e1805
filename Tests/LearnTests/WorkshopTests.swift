import Exercises
import Foundation
import TestSupport
import Testing

/// `axle learn` on a terminal of its own, as a learner uses it.
@Suite struct WorkshopTests {
  private let desk = Desk()

  @Test func walksThroughTheFirstChapter() throws {
    let all = Course.builtIn.exercises
    let chapter = all.filter { $0.chapter == all[0].chapter }
    var terminal = try desk.sit()
    for (number, exercise) in chapter.enumerated() {
      // A new exercise begins with its goal, and not with its error.
      let first = try terminal.see("q quit")
      #expect(first.contains(exercise.title), "\(first)")
      #expect(first.contains("\(number) of \(all.count) passed"))
      #expect(first.contains("edit and save"))
      #expect(!first.contains("not yet"))

      try desk.save(exercise.wrongAnswers[0].text, exercise)
      try terminal.see("not yet")
      terminal.type("h")
      try terminal.see("hint 1: \(exercise.hints[0].prefix(20))")
      terminal.type("h")
      try terminal.see("hint 2: \(exercise.hints[1].prefix(20))")

      // Who leaves here comes back to where he was.
      terminal.type("q")
      try terminal.see("\(number) of \(all.count) passed. `axle learn` goes on with \(exercise.name)")
      #expect(terminal.end() == 0)
      terminal = try desk.sit()
      let resumed = try terminal.see("q quit")
      #expect(resumed.contains(exercise.title) && resumed.contains("hint 2: ") && resumed.contains("not yet"))

      try desk.save(exercise.solution.text, exercise)
      let verdict = try terminal.see("n goes on.")
      #expect(verdict.contains("passed") && verdict.contains("Go further:"))
      #expect(verdict.contains("\(number + 1) of \(all.count) passed"))
      try terminal.quiet()
      terminal.type("n")
    }
    terminal.type("l")
    let list = try terminal.see("Enter open")
    for exercise in chapter { #expect(list.contains("x \(exercise.name)")) }
    terminal.type("lq")
    #expect(terminal.end() == 0)
  }

  @Test func answersBeforeOneHasLookedUp() throws {
    let terminal = try desk.sit()
    try terminal.see("q quit")
    let exercise = Course.builtIn.exercises[0]
    let clock = ContinuousClock()
    var fastest = Duration.seconds(10)
    for attempt in 0..<6 {
      let isRight = attempt % 2 == 1
      try terminal.quiet()
      let start = clock.now
      try desk.save(isRight ? exercise.solution.text : exercise.wrongAnswers[0].text, exercise)
      try terminal.see(isRight ? "n goes on." : "not yet")
      fastest = min(fastest, clock.now - start)
    }
    // A debug build is not what learners have.
    let isRelease = ProcessInfo.processInfo.environment["AXLE"] != nil
    #expect(fastest < (isRelease ? .milliseconds(50) : .milliseconds(500)))
  }

  /// Where no loop of the program's own turns, the time is up. It is a process of its own: time is measured for a whole one.
  @Test(arguments: ["sum(range(10**12))", "x = ones((700, 700))\nwhile True: x = x @ x"])
  func stopsWhatTakesTooMuchTime(_ answer: String) throws {
    let exercise = Course.builtIn.exercises[0]
    let terminal = try desk.sit()
    try terminal.see("q quit")
    try desk.save(answer, exercise)
    try terminal.see("this takes too long, and was stopped")
    try desk.save(exercise.solution.text, exercise)
    try terminal.see("n goes on.")
  }

  @Test func leavesAnExerciseAndPutsItBackOnlyWhenAskedTwice() throws {
    let all = Course.builtIn.exercises
    let terminal = try desk.sit()
    try terminal.see("q quit")
    terminal.type("n")
    try terminal.see("n once more leaves it for later")
    terminal.type("n")
    try terminal.see(all[1].title)
    try desk.save("print('mine')\n", all[1])
    try terminal.see("it prints:")
    terminal.type("r")
    try terminal.see("r once more puts the beginning back")
    #expect(try desk.text(all[1]) == "print('mine')\n")
    terminal.type("r")
    try terminal.see("as it was at the beginning")
    #expect(try desk.text(all[1]).hasSuffix(all[1].template.text))
    #expect(try desk.text(all[1], ".before") == "print('mine')\n")
    terminal.type("s")
    try terminal.see("s once more shows the solution")
    terminal.type("s")
    try terminal.see("A solution:")
  }

  /// Whether it is written in place, or a new file is moved over it.
  @Test func noticesHoweverItIsSaved() throws {
    let exercise = Course.builtIn.exercises[0]
    let terminal = try desk.sit()
    try terminal.see("q quit")
    try desk.save("print('in place')\n", exercise, atomically: false)
    try terminal.see("in place")
    try desk.save("print('moved over it')\n", exercise, atomically: true)
    try terminal.see("moved over it")
    try FileManager.default.removeItem(at: desk.file(exercise))
    try desk.save("print('made anew')\n", exercise)
    try terminal.see("made anew")
  }

  @Test func tellsAnEndlessLoop() throws {
    let exercise = Course.builtIn.exercises[0]
    let terminal = try desk.sit()
    try terminal.see("q quit")
    try desk.save("while True: pass\n", exercise)
    try terminal.see("this takes too long")
    try desk.save("print('goes on')\n", exercise)
    try terminal.see("goes on")
  }

  @Test func choosesFromTheList() throws {
    let all = Course.builtIn.exercises
    let terminal = try desk.sit()
    try terminal.see("q quit")
    terminal.type("l")
    try terminal.see(">   \(all[0].name)")
    terminal.type("\u{1b}[B\u{1b}[B")
    try terminal.see(">   \(all[2].name)")
    terminal.type("\r")
    #expect(try terminal.see("q quit").contains(all[2].title))
  }

  @Test func followsTheSizeOfTheTerminal() throws {
    let exercise = Course.builtIn.exercises[0]
    let terminal = try desk.sit()
    try terminal.see("q quit")
    terminal.resize(rows: 12, columns: 44)
    let small = try terminal.see("q quit")
    #expect(small.split(separator: "\n").allSatisfy { $0.count <= 44 * 3 })
    try desk.save("def nothing(): pass\n" + String(repeating: "print('line')\n", count: 30), exercise)
    try terminal.see("arrows: there is more")
    try terminal.quiet()
    terminal.resize(rows: 60, columns: 120)
    #expect(try terminal.see("q quit").contains("not yet"))
  }

  @Test func printsPageAfterPageWhereItCannotDraw() throws {
    let exercise = Course.builtIn.exercises[0]
    let terminal = try desk.sit(["TERM": "dumb"], raw: true)
    let first = try terminal.see("q quit")
    #expect(!first.contains("\u{1b}"))
    try desk.save(exercise.solution.text, exercise)
    #expect(try !terminal.see("n goes on.").contains("\u{1b}"))
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  @Test func givesTheTerminalBack() throws {
    let terminal = try desk.sit([:], raw: true)
    #expect(try terminal.see("q quit").contains("\u{1b}[?1049h"))
    terminal.type("\u{3}")
    try terminal.see("\u{1b}[?1049l")
    try terminal.see("goes on with")
    #expect(terminal.end() == 0)
  }

  @Test func saysItInColourUnlessAskedNotTo() throws {
    let terminal = try desk.sit(["NO_COLOR": nil], raw: true)
    #expect(try terminal.see("quit").contains("\u{1b}[1m"))
    let plain = try desk.sit([:], raw: true)
    #expect(try !plain.see("q quit").contains("\u{1b}[1m"))
  }
}

/// A learner's place: files and progress of its own.
struct Desk {
  let home = FileManager.default.temporaryDirectory.appending(path: "axle-desk-\(UUID().uuidString)")

  /// Starts `axle learn` on a terminal.
  func sit(_ environment: [String: String?] = [:], raw: Bool = false) throws -> Terminal {
    try prepare()
    let own: [String: String?] = ["XDG_DATA_HOME": home.appending(path: "share").path, "NO_COLOR": "1"]
    let terminal = try Terminal(["learn"], environment: own.merging(environment) { $1 }, showsEscapes: raw)
    terminal.resize(rows: 50, columns: 100)
    return terminal
  }

  /// `axle learn …` without a terminal.
  func learn(_ words: [String]) throws -> Outcome {
    try prepare()
    return try runAxle(
      ["learn"] + words, environment: ["XDG_DATA_HOME": home.appending(path: "share").path, "NO_COLOR": "1"])
  }

  var progress: URL { home.appending(path: "share/axle/progress.json") }

  /// Names the folder for the files: else they would be made in the folder where the tests run.
  private func prepare() throws {
    guard !FileManager.default.fileExists(atPath: progress.path) else { return }
    for folder in [work, progress.deletingLastPathComponent()] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let text = #"{"sets": {"built in": {"folder": "\#(work.path)"}}}"#
    try text.write(to: progress, atomically: true, encoding: .utf8)
  }

  private var work: URL { home.appending(path: "work") }

  func file(_ exercise: Exercise) -> URL { work.appending(path: exercise.path) }

  func text(_ exercise: Exercise, _ suffix: String = "") throws -> String {
    try String(contentsOfFile: file(exercise).path + suffix, encoding: .utf8)
  }

  /// Saves what a learner has written.
  func save(_ text: String, _ exercise: Exercise, atomically: Bool = false) throws {
    try text.write(to: file(exercise), atomically: atomically, encoding: .utf8)
  }
}
