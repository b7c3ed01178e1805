import Diagnostics
import Exercises
import Testing

extension LanguageTests {
  @Suite struct ExerciseReaderTests {
    @Test func readsEveryPart() throws {
      var sheet = Sheet()
      sheet.fields["goal"] = "One line,\n#   and another one."
      sheet.fields["picture"] = "\n#   x  [n]\n#     y"
      sheet.fields["rules"] = "no loop, one vmap, keep f, uses in_axes"
      let exercise = try #require(sheet.read.exercise)
      #expect(exercise.name == "double")
      #expect(exercise.chapter == "numbers")
      #expect(exercise.goal == "One line, and another one.")
      #expect(exercise.picture == ["x  [n]", "  y"])
      #expect(exercise.rules.map(\.text) == ["no loop", "one vmap", "keep f", "uses in_axes"])
      #expect(exercise.hints == ["Think.", "Twice.", "2 * ..."])
      #expect(exercise.template.text == "def double(x):\n    return ___\n")
      #expect(exercise.solution.text == "def double(x):\n    return 2 * x\n")
      #expect(exercise.solution.why == "Twice.")
      #expect(exercise.wrongAnswers.map(\.why) == ["Squares.", "Nothing."])
    }

    @Test func aSectionMayHoldItsOwnProgram() throws {
      var sheet = Sheet()
      sheet.solution = "# why: Twice.\n\ndef double(x):\n    return x + x\n"
      #expect(sheet.read.exercise?.solution.text == "def double(x):\n    return x + x\n")
    }

    @Test(arguments: [
      ("gaol", "x", "exercise: there is no field 'gaol'"),
      ("kind", "fil", "exercise: there is no kind 'fil'"),
      ("rules", "no loops please", "exercise: 'no loops please' is not a rule"),
      ("title", "", "exercise: 'title' is missing"), ("check", "", "exercise: the check is empty"),
      ("check", "double(", "exercise: 'double(' is not an expression"),
      ("check", "double(x)\n#   x", "exercise: 'x' is no input"),
      ("check", "double(x)\n#   x = float[n, 'a']", "exercise: a size in 'float[n, 'a']' is neither"),
      ("check", "double(x)\n#   x = float[n, n + 0]", "exercise: the sizes n, n + 0 cannot all be different"),
      ("check", "double(n)\n#   n = float[n]", "exercise: 'n' is an input and a size"),
    ])
    func complainsOfAField(_ name: String, _ text: String, _ complaint: String) {
      var sheet = Sheet()
      sheet.fields[name] = text
      #expect(sheet.read.mistakes.contains { $0.hasPrefix(complaint) }, "\(sheet.read.mistakes)")
    }

    @Test func complainsOfSections() {
      var sheet = Sheet()
      sheet.hints.removeLast()
      sheet.wrong.removeLast()
      sheet.solution = "# why: Twice.\n# fill: 2\n# fill: x\n"
      #expect(
        sheet.read.mistakes == [
          "exercise: the template has 1 blanks, and this fills 2",
          "exercise: an exercise has three hints: a nudge, the idea, and nearly the answer; here are 2",
          "exercise: an exercise has at least two wrong answers that learners give; here are 1",
        ])
      sheet = Sheet()
      sheet.wrong[0] = "# fill: x * x\n"
      #expect(sheet.read.mistakes == ["exercise: 'wrong' does not say why"])
    }

    /// Whatever stands in a file, reading it ends and says something.
    @Test func survivesDamage() {
      let text = Array(Sheet().text.utf8)
      for place in stride(from: 0, to: text.count, by: 3) {
        var damaged = text
        damaged[place] = UInt8(truncatingIfNeeded: place &* 31)
        let source = SourceFile(name: "damaged.py", bytes: damaged)
        _ = readExercise(source, path: "damaged.py")
        _ = readExercise(SourceFile(name: "cut.py", bytes: Array(text[..<place])), path: "cut.py")
      }
    }
  }
}
