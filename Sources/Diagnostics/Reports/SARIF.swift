/// Findings as a log of the Static Analysis Results Interchange Format, version 2.1.0, which editors and hosts of
/// repositories read.
///
/// A rule is a page of mistakes; where a mistake has none, the type of its exception.
package struct SARIF {
  private let version: String
  private let findings: [Finding]
  /// The title and the text of a page.
  private let page: (String) -> (name: String, title: String, text: String)?
  private let maps = LineMaps()
  private let rules: [String]

  package init(
    _ findings: [Finding], version: String,
    page: @escaping (String) -> (name: String, title: String, text: String)?
  ) {
    self.findings = findings
    self.version = version
    self.page = page
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
    self.rules = rules
  }

  package var json: JSON {
    .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(findings.map(result))),
          ])
        ])
      ),
    ])
  }

  private var driver: JSON {
    .object([
      ("name", .string("axle")), ("version", .string(version)), ("rules", .array(rules.map(rule))),
    ])
  }

  private func rule(_ id: String) -> JSON {
    guard let page = page(id) else { return .object([("id", .string(id))]) }
    return .object([
      ("id", .string(id)), ("name", .string(page.name)),
      ("shortDescription", message(page.title)), ("help", message(page.text)),
    ])
  }

  private func result(_ finding: Finding) -> JSON {
    let diagnostic = finding.diagnostic
    var members: [(String, JSON)] = [
      ("ruleId", .string(finding.rule)), ("ruleIndex", .number(String(rules.firstIndex(of: finding.rule)!))),
      ("level", .string(finding.level == .mistake ? "error" : "note")),
      ("message", message(([finding.title] + diagnostic.notes + diagnostic.help).joined(separator: "\n"))),
      ("locations", .array([diagnostic.primary].compactMap(\.self).map { location($0) })),
    ]
    let related = diagnostic.secondary.filter { !$0.text.isEmpty }
    if !related.isEmpty {
      members.append(("relatedLocations", .array(related.map { location($0, saying: $0.text) })))
    }
    if !diagnostic.calls.isEmpty { members.append(("stacks", .array([stack(diagnostic)]))) }
    if !diagnostic.repairs.isEmpty { members.append(("fixes", .array(diagnostic.repairs.map(fix)))) }
    return .object(members)
  }

  private func message(_ text: String) -> JSON { .object([("text", .string(text))]) }

  private func location(_ label: Label, saying text: String? = nil) -> JSON {
    var members: [(String, JSON)] = [
      (
        "physicalLocation",
        .object([("artifactLocation", artifact(label.source)), ("region", region(label))])
      )
    ]
    if let text { members.append(("message", message(text))) }
    return .object(members)
  }

  private func artifact(_ source: SourceFile) -> JSON {
    .object([("uri", .string(source.name.asURI))])
  }

  private func region(_ label: Label) -> JSON {
    let region = maps.region(label)
    return .object([
      ("startLine", .number(String(region.line))), ("startColumn", .number(String(region.column))),
      ("endLine", .number(String(region.endLine))), ("endColumn", .number(String(region.endColumn))),
    ])
  }

  /// The calls that led there, innermost first.
  private func stack(_ diagnostic: Diagnostic) -> JSON {
    let frames = diagnostic.calls.map { call -> JSON in
      .object([("location", location(call.place, saying: "called\(call.function.map { " in \($0)" } ?? "")"))]
      )
    }
    return .object([("frames", .array(frames))])
  }

  private func fix(_ repair: Diagnostic.Repair) -> JSON {
    let replacement = JSON.object([
      ("deletedRegion", region(repair.place)), ("insertedContent", message(repair.place.text)),
    ])
    let change = JSON.object([
      ("artifactLocation", artifact(repair.place.source)), ("replacements", .array([replacement])),
    ])
    return .object([("description", message(repair.advice)), ("artifactChanges", .array([change]))])
  }
}

extension Finding {
  /// The code of the page, or what the exception is.
  fileprivate var rule: String {
    if let code = diagnostic.code { return code }
    return level == .note ? "not-checked" : String(title.prefix { $0 != ":" && $0 != "\n" })
  }
}

extension String {
  /// A file name as a reference of RFC 3986.
  fileprivate var asURI: String {
    var uri = hasPrefix("/") ? "file://" : ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}
