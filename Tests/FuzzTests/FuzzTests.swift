import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What the fuzzers start from goes through them; inputs that broke something are kept in `Fuzz/seeds`.
@Suite struct FuzzTests {
  @Test(arguments: files("Fuzz/seeds/syntax", "samples"))
  func readsSyntax(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    readAsProgram(bytes)
    // Cut at any place, a program is still an input.
    for length in stride(from: 0, to: bytes.count, by: 37) { readAsProgram(Array(bytes[..<length])) }
  }

  @Test(arguments: files("Fuzz/seeds/programs", "samples"))
  func runsPrograms(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    // Time and memory are measured for all tests together.
    withInterpreterStack { runAsProgram(bytes, within: 600, memory: nil) }
  }

  @Test(arguments: files("Fuzz/seeds/stored"))
  func readsWhatIsStored(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    for length in 0...bytes.count { readAsStored(Array(bytes[..<length])) }
  }

  private static func files(_ folders: String...) -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    return folders.flatMap { folder in
      let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      return (names ?? []).sorted().map { root.appending(path: folder).appending(path: $0) }
        .filter { !$0.hasDirectoryPath && ["py", "json", ""].contains($0.pathExtension) }
    }
  }
}
