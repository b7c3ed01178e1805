import Diagnostics
import Interp
import TestSupport
import Testing

extension LanguageTests {
  /// A repair is tried before it is offered, and trying it leaves no trace.
  @Suite struct RehearsalTests {
    @Test func aRehearsalLeavesNoTrace() {
      let program = """
        calls = []
        seen = {}
        count = 0
        def f(W, x):
            global count
            count += 1
            calls.append(x)
            seen["x"] = x
            print("called")
            return dot(W, x)
        W = ones((3, 2))
        vmap(f)(W, ones((4, 2)))
        """
      let (repairs, output) = runAndLook(program, "print(count, calls, seen)")
      #expect(repairs == ["vmap(f, in_axes=(None, 0))(W, ones((4, 2)))"])
      #expect(output == "0 [] {}\n")
    }

    /// What an iterator would give next cannot be put back.
    @Test func nothingIsOfferedWhereAnIteratorIsAsked() {
      let program = """
        numbers = iter([1.0, 2.0, 3.0])
        def f(W, x):
            return dot(W, x) * next(numbers)
        vmap(f)(ones((3, 2)), ones((4, 2)))
        """
      let (repairs, output) = runAndLook(program, "print(next(numbers))")
      #expect(repairs == [])
      #expect(output == "1.0\n")
    }

    /// Where it only lies about, it is put back untouched.
    @Test func anIteratorThatIsNotAskedDoesNotMatter() {
      let program = """
        numbers = iter([1.0, 2.0, 3.0])
        kept = [numbers, 4.0]
        def f(W, x):
            return dot(W, x) * kept[1]
        vmap(f)(ones((3, 2)), ones((4, 2)))
        """
      let (repairs, output) = runAndLook(program, "print(next(numbers), next(kept[0]), next(numbers))")
      #expect(repairs == ["vmap(f, in_axes=(None, 0))(ones((3, 2)), ones((4, 2)))"])
      #expect(output == "1.0 2.0 3.0\n")
    }

    /// No handler of the program takes the end of a rehearsal for an exception of its own.
    @Test func anIteratorThatIsAskedEndsTheRehearsal() {
      let program = """
        numbers = iter([1.0, 2.0, 3.0])
        def f(W, x):
            try:
                factor = next(numbers)
            except Exception:
                factor = 1.0
            return dot(W, x) * factor
        vmap(f)(ones((3, 2)), ones((4, 2)))
        """
      let (repairs, output) = runAndLook(program, "print(next(numbers))")
      #expect(repairs == [])
      #expect(output == "1.0\n")
    }

    @Test func aRehearsalEnds() {
      let program = """
        def f(W, x):
            while True:
                x = x
        vmap(f)(ones((3, 2)), ones((4, 2)))
        """
      #expect(runAndLook(program, "print(1)").output == "1\n")
    }

    /// What is offered for a program, and what a second entry prints after it.
    private func runAndLook(_ program: String, _ look: String) -> (repairs: [String], output: String) {
      withInterpreterStack {
        var output = ""
        let session = Session { bytes in
          output += String(decoding: bytes, as: UTF8.self)
          return true
        }
        var repairs: [String] = []
        do throws(Session.Failure) {
          try session.evaluate(SourceFile(name: "program", text: program + "\n"))
        } catch {
          repairs = error.diagnostics.flatMap(\.repairs).map(\.place.text)
        }
        try? session.evaluate(SourceFile(name: "look", text: look + "\n"))
        return (repairs, output)
      }
    }
  }
}
