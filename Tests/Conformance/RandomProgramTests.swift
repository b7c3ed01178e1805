import Foundation
import TestSupport
import Testing

/// Programs drawn at random, each with what Python and JAX print for it: see `random/differential.py`.
@Suite struct RandomProgramTests {
  /// Functions under `vmap` (`random/programs.py`).
  @Test(arguments: 0..<20)
  func vmapAgreesWithJAX(_ part: Int) throws {
    let programs = try RandomProgram.stored("vmap")
    #expect(programs.count == 2000)
    for program in programs where program.number % 20 == part {
      let complaint = try program.complaint()
      #expect(complaint == nil, "program \(program.number): \(complaint ?? "")\n\(program.body)")
    }
  }

  /// Arrays of every dtype (`random/arrays.py`), and the core language (`random/language.py`).
  @Test(arguments: ["arrays", "language"], 0..<6)
  func agreesWithPython(_ kind: String, _ part: Int) throws {
    let programs = try RandomProgram.stored(kind)
    #expect(programs.count >= 290)
    for program in programs where program.number % 6 == part {
      let complaint = try program.complaint()
      #expect(complaint == nil, "\(kind) program \(program.number): \(complaint ?? "")\n\(program.body)")
    }
  }
}

private struct RandomProgram {
  let kind: String
  let number: Int
  let body: String
  let golden: String

  static func stored(_ kind: String) throws -> [RandomProgram] {
    let file = packageFolder.appending(path: "Tests/Conformance/random/\(kind).txt")
    let entries = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n#### program ")
    return entries.dropFirst().enumerated().map { number, entry in
      let parts = entry.components(separatedBy: "\n#### prints\n")
      let body = parts[0].drop { $0 != "\n" }.dropFirst()
      return RandomProgram(kind: kind, number: number, body: String(body), golden: parts[1])
    }
  }

  /// The program as a script: `script` in the module that made it.
  private var script: String {
    switch kind {
    case "language": return "import math\nfrom functools import reduce\n\(body)\n"
    case "arrays": return "import jax.numpy as jnp\nfrom jax import lax, vmap\n\(body)\n"
    default:
      let indented = body.split(separator: "\n").map { "    \($0)\n" }.joined()
      return "import jax.numpy as jnp\nfrom jax import lax, vmap\ntry:\n\(indented)"
        + "except Exception as error:\n    print(f'{type(error).__name__}: {error}')\n"
    }
  }

  /// What differs, or `nil`. What Axle refuses by name differs from Python, and is no disagreement.
  func complaint() throws -> String? {
    let outcome = try runAxle(["-c", script], limit: 30)
    // A program that ends well has only warnings there.
    let printed = outcome.status == 0 ? outcome.output : outcome.output + outcome.errors
    let output = printed.trimmingCharacters(in: .whitespacesAndNewlines)
    let expected = golden.trimmingCharacters(in: .whitespacesAndNewlines)
    if output == expected { return nil }
    if kind == "language" {
      return isRefused(output, expected) ? nil : "prints:\n\(output)\nand not:\n\(expected)"
    }
    guard let complaint = difference(golden: expected, output: output) else { return nil }
    return isRefused(output, expected) ? nil : complaint
  }

  /// Whether the first line that differs is a refusal.
  private func isRefused(_ output: String, _ expected: String) -> Bool {
    let pairs = zip(output.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    return pairs.first { $0 != $1 }?.0.hasPrefix("NotImplementedError: ") ?? false
  }
}
