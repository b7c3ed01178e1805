import Foundation
import TestSupport
import Testing

/// `axle check`: where it reads, what it writes, and what it ends with.
@Suite struct CheckCommandTests {
  @Test func saysNothingWhereNothingIsWrong() throws {
    let outcome = try check("print(1)\n")
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
  }

  @Test func findsAllSyntaxMistakes() throws {
    let outcome = try check("x = = 1\ny = 2\nif y\n    pass\n")
    #expect(outcome.output.ranges(of: "SyntaxError: ").count == 2)
    #expect(outcome.output.hasSuffix("\n2 mistakes\n"))
    #expect(outcome.status == 1)
  }

  /// What is found is what a run would end with, word for word, excerpt and help included.
  @Test func showsWhatARunShows() throws {
    let program =
      "import jax.numpy as jnp\nx = jnp.ones((3, 2))\ndef f(v):\n    return v @ x\nf(jnp.ones(2))\n"
    let (found, met) = (try check(program), try runAxle(["-"], input: .pipe(program)))
    #expect(found.output == met.errors + "\n1 mistake\n")
  }

  @Test func neitherPrintsNorWaits() throws {
    let outcome = try check("import time\nprint('out')\ntime.sleep(60)\nwhile True:\n    pass\n")
    #expect(outcome.status == 0 && !outcome.output.contains("out\n"))
    #expect(outcome.output.hasPrefix("note: no way out of this loop was found"))
  }

  /// Notes are no mistakes; those alike are told at once.
  @Test func gathersNotes() throws {
    let outcome = try check("x = arange(3)\nif x[0]:\n    pass\nif x[1]:\n    pass\nif x[2]:\n    pass\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.ranges(of: "note: elements decide here").count == 1)
    #expect(outcome.output.contains("= note: also in lines 4, 6\n"))
  }

  @Test func readsSeveralPrograms() throws {
    let (first, second) = (try script("a1\n"), try script("print(1)\nb2\n"))
    let outcome = try runAxle(["check", first.path, second.path])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("name 'a1'") && outcome.output.contains("name 'b2'"))
    #expect(outcome.output.hasSuffix("\n2 mistakes\n"))
    #expect(try runAxle(["check", first.path, "/nowhere.py"]).status == 2)
    #expect(try runAxle(["check"]).status == 2)
    #expect(try runAxle(["check", "--format=xml", first.path]).status == 2)
  }

  @Test func isColoredOnlyWhereAsked() throws {
    let file = try script("a1\n").path
    #expect(!(try runAxle(["check", file]).output.contains("\u{1B}")))
    #expect(try runAxle(["check", "--color=always", file]).output.contains("\u{1B}"))
  }

  // MARK: For programs

  private let founding = """
    import jax.numpy as jnp
    from jax import vmap
    def predict(params, x):
        for W, b in params:
            x = jnp.dot(W, x) + b
        return x
    params = [(jnp.ones((3, 2)), jnp.ones(3))]
    vmap(predict, in_axes=(0,))(params, jnp.ones((4, 2)))
    "ä" + predict(params, jnp.ones(5))
    if jnp.ones(()):
        pass

    """

  @Test func writesAnObjectALine() throws {
    let outcome = try check(founding, "--format=json")
    let findings = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(findings.map { $0["level"] as? String } == ["mistake", "mistake", "note"])
    #expect(findings[0]["code"] as? String == "A002" && findings[1]["code"] as? String == "V001")
    #expect(findings[0]["file"] as? String == "<stdin>")
    #expect((findings[0]["calls"] as? [Any])?.count == 1)
    let repairs = try #require(findings[1]["repair"] as? [[String: Any]])
    #expect(repairs[0]["text"] as? String == "vmap(predict, in_axes=(None, 0))(params, jnp.ones((4, 2)))")
    let span = try #require(repairs[0]["span"] as? NSDictionary)
    #expect(span == ["line": 8, "column": 1, "end": ["line": 8, "column": 54]] as NSDictionary)
    #expect((findings[1]["labels"] as? [[String: Any]])?.first?["text"] as? String == "1 entry")
    #expect(outcome.status == 1)
  }

  @Test func countsColumnsInCodePoints() throws {
    let line = try check("'ä🙂' + a1\n", "--format=json").output
    #expect(line.contains(#""span":{"line":1,"column":8,"end":{"line":1,"column":10}}"#))
  }

  @Test(arguments: ["", "print(1)\n", "x = (\n"])
  func writesSARIFWhateverThereIs(_ program: String) throws {
    let outcome = try check(program, "--format=sarif")
    let problems = SARIFStructure.problems(
      in: try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
    #expect(problems == [])
  }

  @Test func writesSARIF() throws {
    let outcome = try check(founding, "--format=sarif")
    let log = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect(SARIFStructure.problems(in: log) == [])
    let run = try #require(((log as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["A002", "V001", "not-checked"])
    #expect(results.map { $0["level"] as? String } == ["error", "error", "note"])
    #expect(results[1]["fixes"] != nil && results[0]["stacks"] != nil)
  }

  @Test func encodesFileNames() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "a b \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "ü.py")
    try "a1\n".write(to: file, atomically: true, encoding: .utf8)
    let output = try runAxle(["check", "--format=sarif", file.path]).output
    #expect(output.contains("file:///") && output.contains("a%20b%20") && output.contains("%C3%BC.py"))
  }

  private func check(_ program: String, _ options: String...) throws -> Outcome {
    try runAxle(["check"] + options + ["-"], input: .pipe(program))
  }

  private func script(_ text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).py")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }
}

/// What SARIF 2.1.0 requires of the parts that Axle writes (OASIS standard, sections 3.13 to 3.58).
private enum SARIFStructure {
  /// Of each object: the properties that must be there, and those that may, with what they hold.
  private static let objects: [String: (required: Set<String>, properties: [String: String])] = [
    "log": (["version", "runs"], ["$schema": "string", "version": "string", "runs": "[run]"]),
    "run": (["tool"], ["tool": "tool", "columnKind": "string", "results": "[result]"]),
    "tool": (["driver"], ["driver": "toolComponent"]),
    "toolComponent": (["name"], ["name": "string", "version": "string", "rules": "[reportingDescriptor]"]),
    "reportingDescriptor": (
      ["id"], ["id": "string", "name": "string", "shortDescription": "message", "help": "message"]
    ),
    "result": (
      ["message"],
      [
        "ruleId": "string", "ruleIndex": "int", "level": "string", "message": "message",
        "locations": "[location]", "relatedLocations": "[location]", "stacks": "[stack]", "fixes": "[fix]",
      ]
    ),
    "message": (["text"], ["text": "string"]),
    "location": ([], ["physicalLocation": "physicalLocation", "message": "message"]),
    "physicalLocation": (["artifactLocation"], ["artifactLocation": "artifactLocation", "region": "region"]),
    "artifactLocation": (["uri"], ["uri": "string"]),
    "region": (
      ["startLine"], ["startLine": "int", "startColumn": "int", "endLine": "int", "endColumn": "int"]
    ),
    "stack": (["frames"], ["frames": "[stackFrame]"]),
    "stackFrame": ([], ["location": "location"]),
    "fix": (["artifactChanges"], ["description": "message", "artifactChanges": "[artifactChange]"]),
    "artifactChange": (
      ["artifactLocation", "replacements"],
      ["artifactLocation": "artifactLocation", "replacements": "[replacement]"]
    ),
    "replacement": (["deletedRegion"], ["deletedRegion": "region", "insertedContent": "message"]),
  ]

  static func problems(in log: Any) -> [String] {
    var problems = problems(in: log, as: "log", at: "log")
    let run = ((log as? [String: Any])?["runs"] as? [[String: Any]])?.first
    if (log as? [String: Any])?["version"] as? String != "2.1.0" { problems.append("version") }
    if run?["columnKind"] as? String != "unicodeCodePoints" { problems.append("columnKind") }
    let driver = (run?["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = (driver?["rules"] as? [[String: Any]] ?? []).map { $0["id"] as? String }
    if Set(rules).count != rules.count { problems.append("a rule stands twice") }
    for result in run?["results"] as? [[String: Any]] ?? [] {
      guard let index = result["ruleIndex"] as? Int, rules.indices.contains(index),
        rules[index] == result["ruleId"] as? String
      else {
        problems.append("a rule index that leads elsewhere")
        continue
      }
      if !["error", "warning", "note", "none"].contains(result["level"] as? String) {
        problems.append("level")
      }
    }
    return problems
  }

  private static func problems(in value: Any, as kind: String, at place: String) -> [String] {
    if kind.hasPrefix("[") {
      guard let elements = value as? [Any] else { return ["\(place) is no array"] }
      let element = String(kind.dropFirst().dropLast())
      return elements.enumerated().flatMap { problems(in: $1, as: element, at: "\(place)[\($0)]") }
    }
    if kind == "string" { return value is String ? [] : ["\(place) is no string"] }
    if kind == "int" { return value is Int ? [] : ["\(place) is no integer"] }
    guard let members = value as? [String: Any], let object = objects[kind] else {
      return ["\(place) is no \(kind)"]
    }
    var found = object.required.subtracting(members.keys).map { "\(place) lacks \($0)" }
    for (name, member) in members {
      guard let kind = object.properties[name] else {
        found.append("\(place) has \(name)")
        continue
      }
      found += problems(in: member, as: kind, at: "\(place).\(name)")
    }
    if kind == "region" { found += regionProblems(members, place) }
    return found
  }

  /// Lines and columns count from one, and the end is not before the start.
  private static func regionProblems(_ region: [String: Any], _ place: String) -> [String] {
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].compactMap { region[$0] as? Int }
    guard numbers.count == 4, numbers.allSatisfy({ $0 >= 1 }) else { return ["\(place) is incomplete"] }
    return (numbers[0], numbers[1]) <= (numbers[2], numbers[3]) ? [] : ["\(place) ends before it starts"]
  }
}
