import Foundation
import TestSupport
import Testing

/// Programs around `vmap`, drawn at random, each with what JAX prints for it (`random/programs.py`).
@Suite struct RandomProgramTests {
  @Test(arguments: 0..<20)
  func agreesWithJAX(_ part: Int) throws {
    let programs = try RandomProgram.stored()
    #expect(programs.count == 2000)
    for program in programs where program.number % 20 == part {
      let complaint = try program.complaint()
      withKnownIssue("a batched value shows its batch axis elsewhere") {
        #expect(complaint == nil, "program \(program.number): \(complaint ?? "")\n\(program.body)")
      } when: {
        program.number == 544
      }
    }
  }
}

private struct RandomProgram {
  let number: Int
  let body: String
  let golden: String

  static func stored() throws -> [RandomProgram] {
    let file = packageFolder.appending(path: "Tests/Conformance/random/vmap.txt")
    let entries = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n#### program ")
    return entries.dropFirst().enumerated().map { number, entry in
      let parts = entry.components(separatedBy: "\n#### prints\n")
      let body = parts[0].drop { $0 != "\n" }.dropFirst()
      return RandomProgram(number: number, body: String(body), golden: parts[1])
    }
  }

  /// The program as a script that prints its own error: `script` in `programs.py`.
  private var script: String {
    let indented = body.split(separator: "\n").map { "    \($0)\n" }.joined()
    return "import jax.numpy as jnp\nfrom jax import lax, vmap\ntry:\n\(indented)"
      + "except Exception as error:\n    print(f'{type(error).__name__}: {error}')\n"
  }

  /// What differs, or `nil`.
  func complaint() throws -> String? {
    let outcome = try runAxle(["-c", script], limit: 30)
    let output = outcome.output.trimmingCharacters(in: .newlines)
    return difference(golden: golden.trimmingCharacters(in: .newlines), output: output)
  }
}
