import Testing

extension LanguageTests {
  @Suite struct CheckerTests {
    private let sheet = Sheet()

    @Test func passesTheSolution() {
      #expect(sheet.report("def double(x): return 2 * x") == "passed\n")
      #expect(sheet.report("def double(x): return x + x") == "passed\n", "another way is as good")
      #expect(sheet.report("print('hi')\ndouble = lambda x: x * 2") == "passed\n\nit prints:\n  hi\n")
    }

    @Test func showsABlank() {
      let report = sheet.report("def double(x):\n    return ___")
      #expect(report.hasPrefix("not yet: there is a blank to fill\n --> answer.py:2:12"))
    }

    @Test func showsAMistakeWithoutItsAnswer() {
      let report = sheet.report("def double(x):\n    return dubble(x)\ndef other(): pass")
      #expect(
        report.hasPrefix("not yet: double(x) ends in a mistake\n\nNameError: name 'dubble' is not defined"))
      #expect(report.contains("answer.py:2:12") && !report.contains("lambda"))
      #expect(!report.contains("help"))
    }

    @Test func marksTheFirstElementThatDiffers() {
      let report = sheet.report("def double(x): return (2 * x).at[1, 2].add(1)")
      #expect(report.hasPrefix("not yet: double(x) has another value\n"), "\(report)")
      let lines = report.split(separator: "\n")
      let marked = lines.first { $0.contains("^") }
      #expect(marked?.split(separator: " ").count == 2, "a mark on each side: \(report)")
      #expect(report.contains("target  float32[n, 3]"))
      #expect(report.contains("with these inputs (n = "))
    }

    @Test func comparesShapesDtypesAndKinds() {
      #expect(sheet.report("def double(x): return (2 * x).T").contains("float32[3, n]"))
      #expect(sheet.report("def double(x): return (2 * x).T").contains("has another shape"))
      #expect(sheet.report("def double(x): return (2 * x).astype(float16)").contains("has another dtype"))
      #expect(sheet.report("def double(x): return [2 * x]").contains("yours is a list of 1"))
      #expect(sheet.report("def double(x): print(x)").contains("yours is None"))
    }

    @Test func answersAKnownMistake() {
      #expect(
        sheet.report("def double(x): return x * x").contains("has another value\n\nSquares.\n\n  target"))
      #expect(!sheet.report("def double(x): return x * 3").contains("Squares."))
    }

    @Test func stopsWhatDoesNotEnd() {
      let report = sheet.report("def double(x):\n    while True:\n        x = x\n")
      #expect(
        report.hasPrefix(
          "not yet: this takes too long, and was stopped\n\nstopped after 2 million steps, or 2 seconds"))
      #expect(report.contains("answer.py:"))
      #expect(sheet.report("while True: pass").hasPrefix("not yet: this takes too long"))
      #expect(
        sheet.report("try:\n  while True: pass\nexcept BaseException:\n  while True: pass").hasPrefix(
          "not yet: this takes"))
    }

    @Test func theProgramKeepsItsInputsToItself() {
      let report = sheet.report("x = 5\ndef double(y):\n    assert x == 5\n    return 2 * y")
      #expect(report == "passed\n")
    }

    @Test(arguments: [
      ("no loop", "def double(x): return array([2 * row for row in x])", "rule: no loop"),
      ("no loop", "def double(x): return array(list(map(lambda row: 2 * row, x)))", "rule: no loop"),
      ("no *", "def double(x): return x + x", nil), ("no *", "def double(x): return x * 2", "rule: no *"),
      ("one vmap", "def double(x): return vmap(lambda row: row + row)(x)", nil),
      ("one vmap", "def double(x): return x + x", "rule: one vmap"),
      (
        "one vmap", "import jax\ndef double(x): return jax.vmap(jax.vmap(lambda y: y + y))(x)",
        "rule: one vmap"
      ),
      ("two vmap", "from jax import vmap as v\ndef double(x): return v(v(lambda y: y + y))(x)", nil),
      ("uses in_axes", "def double(x): return vmap(lambda y: y + y, in_axes=0)(x)", nil),
      ("uses in_axes", "# in_axes\ndef double(x): return x + x", "rule: uses in_axes"),
      ("no if", "def double(x): return x + x if True else x", "rule: no if"),
    ])
    func rulesLookAtTheProgram(_ rule: String, _ answer: String, _ complaint: String?) {
      var sheet = sheet
      sheet.fields["rules"] = rule
      let report = sheet.report(answer)
      #expect(complaint == nil ? report == "passed\n" : report.contains(complaint!), "\(report)")
    }

    @Test func keepsAFunctionAndDoesNotCountIt() {
      var sheet = sheet
      sheet.fields["rules"] = "keep twice, no loop"
      sheet.template =
        "def twice(x):\n    for i in range(1): y = 2 * x\n    return y\ndef double(x):\n    return ___\n"
      sheet.solution = "# why: So.\n# fill: twice(x)\n"
      let kept = "def twice( x ):  # mine\n    for i in range(1): y = 2 * x\n    return y\n"
      #expect(sheet.report(kept + "def double(x): return twice(x)") == "passed\n")
      #expect(sheet.report("def double(x): return 2 * x").contains("rule: keep twice"))
      #expect(
        sheet.report(kept.replacing("range(1)", with: "range(2)") + "def double(x): return twice(x)")
          .contains("this is not as it was"))
    }

    @Test func comparesWhatIsPrinted() {
      var sheet = sheet
      sheet.fields["check"] = "printed"
      sheet.template = "print(1)\nprint(___)\n"
      sheet.solution = "# why: So.\n# fill: 2\n"
      sheet.wrong = ["# why: A.\n# fill: 3\n", "# why: B.\n# fill: 4\n"]
      #expect(sheet.findings.isEmpty, "\(sheet.findings)")
      #expect(sheet.report("print('1\\n2')").hasPrefix("passed\n"))
      #expect(sheet.report("print(1)\nprint(5)").contains("from line 2 on\n\n  target  2\n  yours   5\n"))
    }

    @Test func drawsTheArraysOfATree() {
      var sheet = sheet
      sheet.fields["check"] = "double(pair['w'][0])\n#   pair = {'w': (float[n, 3], float), 'b': [1, 2]}"
      let report = sheet.report("def double(x):\n    return x\n")
      #expect(report.contains("  pair['w'][0]  float32[n, 3] = ["))
      #expect(report.contains("\n  pair['b'] = [1, 2]\n"))
    }

    @Test func comparesWhatIsPrintedBesideOtherResults() {
      var sheet = sheet
      sheet.fields["check"] = "printed\n# check: double(x)\n#   x = float[n, 3]"
      sheet.template = "def double(x):\n    return ___\nprint(double(4))\n"
      #expect(sheet.findings.isEmpty, "\(sheet.findings)")
    }

    @Test func saysWhatFitsTheWholeAnswer() {
      var sheet = sheet
      sheet.fields["kind"] = "predict"
      sheet.fields["check"] = "(a, b)"
      sheet.template = "a = ___\nb = ___\n"
      sheet.solution = "# why: So.\n# fill: 1\n# fill: 2\n"
      sheet.wrong = ["# why: Both.\n# fill: 2\n# fill: 1\n", "# why: First.\n# fill: 2\n# fill: 2\n"]
      #expect(sheet.findings.isEmpty, "\(sheet.findings)")
      #expect(sheet.report("a = 2\nb = 1").contains("\nBoth.\n"))
      #expect(sheet.report("a = 2\nb = 2").contains("\nFirst.\n"))
      #expect(sheet.report("a = 2\nb = 7").contains("\nBoth.\n"))
      #expect(sheet.report("a = 1\nb = 7").hasPrefix("not yet: b has another value\n"))
    }

    @Test func aPredictionIsWrittenAndNotShown() {
      var sheet = sheet
      sheet.fields["kind"] = "predict"
      sheet.fields["check"] = "size"
      sheet.template = "x = ones((2, 7))\nsize = ___\n"
      sheet.solution = "# why: So.\n# fill: 14\n"
      sheet.wrong = ["# why: A.\n# fill: 9\n", "# why: B.\n# fill: (2, 7)\n"]
      #expect(sheet.findings.isEmpty, "\(sheet.findings)")
      #expect(sheet.report("x = ones((2, 7))\nsize = 14") == "passed\n")
      #expect(sheet.report("x = ones((2, 7))\nsize = x.size").contains("this is computed"))
      let report = sheet.report("size = 9")
      #expect(report.contains("yours\n  9\n") && !report.contains("14") && report.contains("\nA.\n"))
    }
  }

  @Suite struct LintTests {
    @Test func finds() {
      var sheet = Sheet()
      #expect(sheet.findings.isEmpty, "\(sheet.findings)")
      sheet.wrong[0] = "# why: Not wrong.\n# fill: x + x\n"
      #expect(
        sheet.findings == [
          "02_numbers/01_double.py:19: this wrong answer passes with 5 of 5 sets of hidden inputs"
        ])
      sheet = Sheet()
      sheet.template = "def double(x):\n    return x\n"
      sheet.solution = "# why: So.\ndef double(x): return 2 * x\n"
      let wrong = ["x * x", "x + 1", "x", "+x"].map { "# why: \($0).\ndef double(x): return \($0)\n" }
      sheet.wrong = Array(wrong[..<2])
      #expect(sheet.findings == ["02_numbers/01_double.py:11: the template has no blank"])
      sheet.fields["kind"] = "repair"
      #expect(sheet.findings.isEmpty, "\(sheet.findings)")
      sheet.wrong = Array(wrong[2...])
      #expect(
        sheet.findings == [
          "02_numbers/01_double.py:11: a wrong answer has the same outcome: its `why` is told to those who changed nothing",
          "02_numbers/01_double.py:23: an earlier wrong answer has the same outcome: nobody is told this `why`",
        ])
      sheet.wrong = Array(wrong[..<2])
      sheet.fields["fails"] = "TypeError"
      #expect(sheet.findings == ["02_numbers/01_double.py:12: the template does not fail with 'TypeError'"])
      sheet.fields["fails"] = nil
      sheet.solution = "# why: So.\ndef double(x): return 2 * y\n"
      #expect(sheet.findings.first == "02_numbers/01_double.py:15: the target fails")
    }
  }
}
