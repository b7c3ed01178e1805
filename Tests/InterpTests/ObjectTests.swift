import Testing

extension LanguageTests {
  @Suite struct ObjectTests {
    /// The order of CPython 3.11's sets shows when a set of numbers is printed.
    @Test(arguments: [
      ("{3, 1, 2}", "{1, 2, 3}"), ("{40, 8, 16, 3}", "{40, 8, 3, 16}"),
      ("set(range(0, 100, 9)) - {9}", "{0, 99, 36, 72, 45, 81, 18, 54, 90, 27, 63}"),
      ("{-1, -2, 5}", "{5, -1, -2}"), ("{1.5, 2, True}", "{1.5, 2, True}"),
    ])
    func setsHaveTheOrderOfCPython(_ expression: String, _ printed: String) {
      #expect(Recorder().enter(expression) == printed + "\n")
    }

    @Test func dictsKeepOrderThroughDeletion() {
      let recorder = Recorder()
      _ = recorder.enter(
        "d = {}\nfor i in range(1000):\n    d[i] = -i\nfor i in range(0, 1000, 2):\n    del d[i]")
      #expect(recorder.enter("len(d), list(d)[:3], d[999], 998 in d") == "(500, [1, 3, 5], -999, False)\n")
      #expect(recorder.enter("d[0] = 1\nlist(d)[-2:]") == "[999, 0]\n")
    }

    @Test func equalNumbersAreOneKey() {
      #expect(Recorder().enter("{1: 'a', 1.0: 'b', True: 'c'}, hash(1) == hash(1.0)") == "({1: 'c'}, True)\n")
    }

    /// A million levels would overflow the stack if each freed the next.
    @Test func deepStructuresAreFreed() {
      let recorder = Recorder()
      let build = "for i in range(1000000):\n    x = %\n"
      for level in ["[x]", "(x,)", "{0: x}", "lambda x=x: x"] {
        _ = recorder.enter("x = None\n" + build.split(separator: "%").joined(separator: level))
        #expect(recorder.enter("x = None\n'freed'") == "'freed'\n")
      }
    }

    @Test func textGrowsInPlaceOnlyWhereNobodyElseHoldsIt() {
      let recorder = Recorder()
      _ = recorder.enter("a = 'x' * 20\nb = a\na += 'y'")
      #expect(recorder.enter("b.count('y'), a[-1]") == "(0, 'y')\n")
      _ = recorder.enter("def f(t):\n    t += 'z'\n    return t\nc = f(a)")
      #expect(recorder.enter("a[-1], c[-1]") == "('y', 'z')\n")
    }
  }
}
