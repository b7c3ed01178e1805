import Foundation
import TestSupport
import Testing

/// The same programs in Python, where there is one with JAX: `AXLE_JAX=VENV/bin/python3`, or else `python3`.
@Suite struct PythonTests {
  @Test(.enabled(if: hasJAX, "no python3 with jax 0.10.2"))
  func expectationsAreWhatJAXPrints() throws {
    let (status, output) = try python(["scripts/make_goldens.py", "--check"])
    #expect(status == 0, "\(output)")
  }

  private static let hasJAX =
    (try? python(["-c", "import jax; assert jax.__version__ == '0.10.2'"]).status) == 0
}

/// Runs Python in the folder of the package: the exit status, and what it printed.
private func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [ProcessInfo.processInfo.environment["AXLE_JAX"] ?? "python3"] + arguments
  process.currentDirectoryURL = packageFolder
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let printed = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: printed, as: UTF8.self))
}
