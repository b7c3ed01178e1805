import Foundation

/// The text of a file that `make_goldens.py` wrote.
func golden(_ name: String) throws -> String {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  return try String(contentsOf: file, encoding: .utf8)
}
