import Foundation
import TestSupport
import Testing

/// Every sample prints what JAX prints for it.
@Suite struct SampleTests {
  static let samples: [String] = {
    let folder = packageFolder.appending(path: "samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted()
  }()

  @Test(arguments: samples)
  func runsSample(_ name: String) throws {
    let script = packageFolder.appending(path: "samples/\(name)")
    let expected = try String(
      contentsOf: script.deletingPathExtension().appendingPathExtension("out"), encoding: .utf8)
    let complaint = try runAxle([script.path]).complaint(output: expected)
    #expect(complaint == nil, "\(name) \(complaint ?? "")")
  }

  @Test func theFoundingProgramIsThere() {
    #expect(Self.samples.contains("founding.py"))
    #expect(Self.samples.count >= 9)
  }
}
