import Diagnostics
import Interp
import Kernels
import TestSupport
import Testing

/// A session whose output is kept. It is made, used and freed when it has its turn.
final class Recorder {
  private(set) var text = ""
  private var session: Session?

  init() {
    withInterpreterStack {
      self.session = Session { [unowned self] bytes in
        text += String(decoding: bytes, as: UTF8.self)
        return true
      }
    }
  }

  deinit {
    var last = session.take()
    withInterpreterStack { last = nil }
  }

  /// What `body` finds in the session.
  func look<Result>(_ body: @escaping (Session) -> Result) -> Result {
    withInterpreterStack { body(self.session!) }
  }

  /// What a prompt entry prints, or the title of what is wrong with it; `before` comes right before it.
  func enter(_ entry: String, before: @escaping () -> Void = {}) -> String {
    look { session in
      before()
      return self.evaluate(entry, in: session)
    }
  }

  private func evaluate(_ entry: String, in session: Session) -> String {
    text = ""
    do throws(Session.Failure) {
      try session.evaluate(SourceFile(name: "<prompt>", text: entry))
    } catch {
      return text + (error.diagnostics.first?.title ?? "\(error.kind)")
    }
    return text
  }
}

extension LanguageTests {
  @Suite struct SessionTests {
    @Test func echoesExpressionsAndKeepsTheLastOne() {
      let recorder = Recorder()
      #expect(recorder.enter("x = 3") == "")
      #expect(recorder.enter("x + 1") == "4\n")
      #expect(recorder.enter("_ * 10") == "40\n")
      #expect(recorder.enter("None") == "")
      #expect(recorder.enter("'a'; 'b'") == "'a'\n'b'\n")
    }

    @Test func anErrorKeepsEveryVariable() {
      let recorder = Recorder()
      _ = recorder.enter("kept = [1]")
      #expect(
        recorder.enter("kept.append(2); 1 // 0") == "ZeroDivisionError: integer division or modulo by zero")
      #expect(
        recorder.enter("def f(n): return f(n)\nf(1)") == "RecursionError: maximum recursion depth exceeded")
      #expect(recorder.enter("x = = 1") == "SyntaxError: invalid syntax")
      #expect(recorder.enter("kept") == "[1, 2]\n")
    }

    @Test func anInterruptEndsALoopAndNothingElse() {
      let recorder = Recorder()
      _ = recorder.enter("count = 7")
      #expect(
        recorder.enter("count", before: { axle_request_interrupt() }) == "7\n",
        "an interrupt from before the entry does not count")
      #expect(recorder.enter("'still here'") == "'still here'\n")
    }

    @Test func theMappedFunctionRunsOnce() {
      let recorder = Recorder()
      let program = "def f(x):\n    print('runs')\n    return x\nprint(vmap(f)(ones((%, 2))).shape)"
      for batch in ["0", "1", "7", "100000"] {
        let printed = recorder.enter(program.split(separator: "%").joined(separator: batch))
        #expect(printed == "runs\n(\(batch), 2)\n")
      }
    }

    @Test(arguments: [
      ("x = 1", Session.Completeness.complete), ("def f(x):", .incomplete(indentation: 4)),
      ("if x:\n    y = (1,", .incomplete(indentation: 8)), ("f(\n    1,", .incomplete(indentation: 4)),
      ("def f():\n    return 1", .incomplete(indentation: 0)),
      ("for i in x:\n    if i:\n        break", .incomplete(indentation: 4)), ("f(1,\n  2)", .complete),
      ("'''open", .incomplete(indentation: 0)),
      ("x = = 1", .invalid), ("for i in x: print(i)", .incomplete(indentation: 0)),
      ("def f():\n    return 1\n", .complete), ("", .complete),
    ])
    func knowsWhenAnEntryIsComplete(_ entry: String, _ expected: Session.Completeness) {
      #expect(Session.isComplete(entry) == expected)
    }

    @Test func completesNamesAndAttributes() {
      let recorder = Recorder()
      _ = recorder.enter("import jax.numpy as jnp\nlonely_name = 'text'")
      func words(_ text: String) -> [String] { recorder.look { $0.completions(of: text).words } }
      #expect(words("lone") == ["lonely_name"])
      #expect(words("print(lonely_name.startsw") == ["startswith"])
      #expect(words("jnp.tan") == ["tan", "tanh"])
      #expect(words("nosuch.attr").isEmpty)
    }

    @Test func completesWhatIsLookedUpAndNeverRunsTheProgram() {
      let recorder = Recorder()
      _ = recorder.enter("d = {'a b': ones(2), 'c\\n': 1, 7: 'x'}\ndef f(): print('ran'); return d")
      func found(_ text: String) -> Completions { recorder.look { $0.completions(of: text) } }
      #expect(found("1 + d['a") == Completions(start: 7, words: ["a b']"]))
      #expect(found("d[") == Completions(start: 2, words: ["'a b']", "'c\\n']", "7]"]))
      #expect(found("d[\"").words == ["a b\"]"])
      #expect(found("d[7].isal").words == ["isalnum", "isalpha"])
      #expect(found("-d['a b'].T[0].ndi").words == ["ndim"])
      #expect(found("d['a b'].reshape(2, 1).sum(axis=0).nd").words == [])
      #expect(found("f().po").words.isEmpty && recorder.text.isEmpty)
      #expect(found("'d[\\'a").words.isEmpty && found("# d['a").words.isEmpty)
      #expect(
        recorder.look { $0.openCall(in: "vmap(f, [1, (2, 3)], ") }?.hasPrefix("vmap(fun, in_axes=0") == true)
    }

    @Test func aReaderWhoHasGoneEndsTheProgramQuietly() {
      let program = SourceFile(name: "endless.py", text: "while True:\n    print('x' * 10000)")
      let failure = withInterpreterStack { () -> Session.Failure.Kind? in
        do throws(Session.Failure) {
          try Session { _ in false }.run(program)
          return nil
        } catch {
          return error.kind
        }
      }
      #expect(failure == .outputClosed)
    }
  }
}
