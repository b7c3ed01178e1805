import Diagnostics
import Exercises
import Foundation
import TestSupport
import Testing

extension LanguageTests {
  @Suite struct CourseTests {

    /// `scripts/embed-course` lists what is compiled in.
    @Test func everyFileIsBuiltIn() throws {
      let files = FileManager.default.enumerator(atPath: packageFolder.appending(path: "exercises").path)!
        .compactMap { $0 as? String }
        .filter { $0.hasSuffix(".py") }.sorted()
      let course = Course.builtIn
      #expect(course.mistakes.map(\.title) == [])
      #expect(course.exercises.map(\.path) == files, "run scripts/embed-course")
    }

    /// The goldens hold what real JAX gave.
    @Test func solutionsAgreeWithJAX() throws {
      let goldens = packageFolder.appending(path: "Tests/ExercisesTests/Goldens/course.txt")
      let output = try String(contentsOf: goldens, encoding: .utf8)
      let findings = withInterpreterStack {
        Course.builtIn.exercises.flatMap { JaxAgreement.findings(in: $0, output: output) }.map(\.title)
      }
      #expect(findings == [], "run scripts/course-goldens")
    }

    @Test func everySolutionPasses() {
      withInterpreterStack {
        for exercise in Course.builtIn.exercises {
          #expect(Checker(exercise).judge(exercise.solution.source, seed: 1).isPassed, "\(exercise.name)")
        }
      }
    }
  }

  @Suite struct ProgressTests {
    @Test func survivesAVersionThatKnowsMore() throws {
      let exercise = try #require(Sheet().read.exercise)
      let text =
        #"{"version": 9, "streak": [1, 2.5e3, null, true], "sets": {"x": {"later": "ü\n\u00e9", "passed": ["a"]}}}"#
      var progress = Progress(JSON(Array(text.utf8)), set: "x")
      progress.pass(exercise)
      progress.setCount(.hints, 2, of: exercise)
      let again = Progress(JSON(Array(progress.text.utf8)), set: "x")
      #expect(again.passed == ["a", "double"])
      #expect(again.count(.hints, of: exercise) == 2)
      #expect(again.text == progress.text)
      for kept in [#""version": 9"#, "2.5e3", #""ü\né""#, "null"] {
        #expect(again.text.contains(kept), "\(kept)")
      }
      #expect(Progress(JSON(Array(progress.text.utf8)), set: "y").passed == [])
    }

    @Test func takesOddValuesForNothing() throws {
      let exercise = try #require(Sheet().read.exercise)
      for text in [
        #"{"sets": 1}"#, #"{"sets": {"x": []}}"#, #"{"sets": {"x": {"passed": 7, "hints": "a"}}}"#, "[]",
      ] {
        var progress = Progress(JSON(Array(text.utf8)), set: "x")
        #expect(progress.passed == [])
        #expect(progress.count(.hints, of: exercise) == 0)
        progress.pass(exercise)
        #expect(progress.hasPassed(exercise))
      }
    }

    @Test(arguments: [
      "", "{", #"{"a": }"#, "{} x", #"{"a": 1,}"#, "\u{0}", #""\u12""#, #"["\ud800"]"#, "01x",
    ])
    func refusesWhatIsNoJSON(_ text: String) {
      #expect(JSON(Array(text.utf8)) == nil)
    }

    @Test func refusesWhatIsNestedWithoutEnd() {
      #expect(JSON(Array(repeating: UInt8(ascii: "["), count: 100_000)) == nil)
    }
  }
}
