import Foundation
import Testing

@testable import Arrays

/// The table of examples is complete: it names every primitive of the sources.
@Test func everyPrimitiveHasARow() throws {
  let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources/Primitives")
  let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
  var names: Set<String> = []
  for case let file as URL in files where file.pathExtension == "swift" {
    // Without LAPACK there are no decompositions to give examples of.
    if !hasLAPACK && file.path.contains("/Linalg/") { continue }
    let text = try String(contentsOf: file, encoding: .utf8)
    for match in text.matches(of: /static let name = "(\w+)"/) { names.insert(String(match.1)) }
  }
  #expect(names.count > 50)
  #expect(names.subtracting(allPrimitives.map(\.name)) == [])
}
