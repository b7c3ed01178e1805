package import Diagnostics

/// How far a learner is in each set of exercises; a JSON document that people can read and mend.
///
///     {
///       "version": 1,
///       "sets": {
///         "built in": {
///           "folder": "/home/ada/axle-exercises",
///           "current": "share_the_matrix",
///           "passed": ["two_axes"],
///           "hints": {"share_the_matrix": 1}
///         }
///       }
///     }
///
/// What another version of Axle has written there, and this one does not know, stays.
package struct Progress {
  private var document: JSON
  private let set: String

  /// - Parameter set: the set of exercises: `built in`, or the path of a folder.
  package init(_ document: JSON?, set: String) {
    if case .object = document { self.document = document! } else { self.document = .object([]) }
    self.set = set
  }

  package var text: String {
    var document = document
    if document["version"] == nil { document["version"] = .number("1") }
    return document.text
  }

  private var entry: JSON {
    get { document["sets"]?[set] ?? .object([]) }
    set {
      var sets = document["sets"] ?? .object([])
      sets[set] = newValue
      document["sets"] = sets
    }
  }

  /// Where the learner's files are.
  package var folder: String? {
    get { entry["folder"]?.string }
    set { entry["folder"] = newValue.map(JSON.string) }
  }

  /// The exercise that was worked at last.
  package var current: String? {
    get { entry["current"]?.string }
    set { entry["current"] = newValue.map(JSON.string) }
  }

  package var passed: [String] { (entry["passed"]?.elements ?? []).compactMap(\.string) }

  package func hasPassed(_ exercise: Exercise) -> Bool { passed.contains(exercise.name) }

  package mutating func pass(_ exercise: Exercise) {
    if !hasPassed(exercise) { entry["passed"] = .array((passed + [exercise.name]).map(JSON.string)) }
  }

  /// Begins anew with an exercise.
  package mutating func forget(_ exercise: Exercise) {
    entry["passed"] = .array(passed.filter { $0 != exercise.name }.map(JSON.string))
    for counter in Counter.allCases { setCount(counter, 0, of: exercise) }
  }

  /// What is counted of an exercise.
  package enum Counter: String, CaseIterable {
    /// How many hints were shown.
    case hints
    /// How often the solution was asked for.
    case asked
  }

  package func count(_ counter: Counter, of exercise: Exercise) -> Int {
    max(0, entry[counter.rawValue]?[exercise.name]?.int ?? 0)
  }

  package mutating func setCount(_ counter: Counter, _ count: Int, of exercise: Exercise) {
    var counts = entry[counter.rawValue] ?? .object([])
    counts[exercise.name] = count == 0 ? nil : .number(String(count))
    entry[counter.rawValue] = counts
  }
}
