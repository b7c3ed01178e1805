import Foundation
import Testing

/// The records of a file that `make_goldens.py` wrote: its lines, where nothing else lies between them.
///
/// - Throws: where there are fewer than `count`. A test that goes through the records of an empty file passes.
func golden(_ name: String, atLeast count: Int, separator: String = "\n") throws -> [String] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  let text = try String(contentsOf: file, encoding: .utf8)
  let records = text.components(separatedBy: separator).filter { !$0.isEmpty }
  try #require(records.count >= count, "\(name)")
  return records
}
