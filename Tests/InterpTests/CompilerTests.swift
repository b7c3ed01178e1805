import Diagnostics
import Interp
import TestSupport
import Testing

extension LanguageTests {
  /// What the compiler leaves out is as much its work as what it writes.
  @Suite struct CompilerTests {
    private func listing(_ program: String) throws -> String {
      try withInterpreterStack {
        Result { try Session { _ in true }.listing(SourceFile(name: "test.py", text: program)) }
      }.get()
    }

    @Test(arguments: [
      ("def f(a):\n    return a", false), ("def f():\n    x = 1\n    return x", false),
      ("def f(a):\n    if a:\n        x = 1\n    else:\n        x = 2\n    return x", false),
      ("def f(a):\n    if a:\n        x = 1\n    return x", true),
      ("def f(a):\n    for x in a:\n        pass\n    return x", true),
      ("def f(a):\n    while True:\n        x = 1\n        if a:\n            break\n    return x", true),
      ("def f(a):\n    if a:\n        return 0\n    else:\n        x = 1\n    return x", false),
      ("def f(a):\n    del a\n    return a", true),
      ("def f():\n    try:\n        x = 1\n    except ValueError as e:\n        pass\n    return x", true),
      ("def f():\n    return [x for x in range(3)]", false),
    ])
    func checksOnlyWhatMayBeUnbound(_ program: String, _ isChecked: Bool) throws {
      #expect(try listing(program).contains("checkBound") == isChecked)
    }

    @Test func comprehensionsRunInTheFrameAroundThem() throws {
      let list = try listing("def f(k):\n    return [x * k for x in range(3)]")
      #expect(!list.contains("Cell") && !list.contains("<listcomp>"))
      #expect(try listing("def f(k):\n    return sum(x * k for x in range(3))").contains("<genexpr>"))
    }

    @Test func swappingMakesNoTuple() throws {
      let swap = try listing("def f(a, b):\n    a, b = b, a\n    return a")
      #expect(!swap.contains("makeTuple") && !swap.contains("unpack"))
    }

    /// What only an operator reads is let go of with it: were it kept, a chain of arrays would be computed link by link.
    @Test func operandsThatNoVariableHoldsAreLetGoOf() throws {
      let recorder = Recorder()
      _ = recorder.enter("def f(x):\n    y = (x * 2) + 1\n    return [v * 2 + v for v in [y]][0]")
      #expect(recorder.enter("f(ones(3))") == "Array([9., 9., 9.], dtype=float32)\n")
    }

    @Test func methodsAreLookedUpBeforeArgumentsThatCanFail() throws {
      #expect(try listing("def f(x, g):\n    x.append(g())").contains("prepareMethod"))
      #expect(try !listing("def f(x, y):\n    x.append(y)").contains("prepareMethod"))
    }
  }
}
