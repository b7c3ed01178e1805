/// The methods of `str`. Most are the text layer's; this file gives them Python's arguments.
enum StringMethods {
  nonisolated(unsafe) static let all: [Builtin] = {
    let groups = [
      cases, questions, padding, trimming, searching, splitting, replacing, StringFormatting.methods, refused,
    ]
    let methods = groups.flatMap { $0 }
    for method in methods { method.owner = "str" }
    // `maketrans` has no receiver: nobody owns it.
    return methods + [StringTranslation.maketrans]
  }()

  // MARK: Case

  nonisolated(unsafe) private static let cases = [
    mapping("upper") { $0.upper() },
    mapping("lower") { $0.lower() },
    mapping("title") { $0.title() },
    mapping("capitalize") { $0.capitalize() },
    mapping("swapcase") { $0.swapcase() },
    mapping("casefold") { $0.casefold() },
  ]

  private static func mapping(_ name: String, _ map: @escaping (Text) -> Text) -> Builtin {
    Builtin("\(name)()") { (call) throws(ExceptionObject) in .string(map(call.receiverText)) }
  }

  // MARK: Questions

  nonisolated(unsafe) private static let questions = [
    question("isalnum", \.isAlnum), question("isalpha", \.isAlpha), question("isascii", \.isASCII),
    question("isdecimal", \.isDecimal), question("isdigit", \.isDigit),
    question("isidentifier", \.isIdentifier), question("islower", \.isLower),
    question("isnumeric", \.isNumeric), question("isprintable", \.isPrintable),
    question("isspace", \.isSpace), question("istitle", \.isTitle), question("isupper", \.isUpper),
  ]

  private static func question(_ name: String, _ answer: @escaping (Text) -> Bool) -> Builtin {
    Builtin("\(name)()") { (call) throws(ExceptionObject) in .bool(answer(call.receiverText)) }
  }

  // MARK: Padding

  nonisolated(unsafe) private static let padding = [
    justifying("center") { (text, width, fill) throws(TextError) in try text.centered(width, fill: fill) },
    justifying("ljust") { (text, width, fill) throws(TextError) in try text.leftJustified(width, fill: fill) },
    justifying("rjust") { (text, width, fill) throws(TextError) in try text.rightJustified(width, fill: fill) },
    Builtin("zfill(width, /)") { (call) throws(ExceptionObject) in
      let width = try call.integer(0, default: 0)
      return .string(try call.machine.raising { () throws(TextError) in try call.receiverText.zeroFilled(width) })
    },
    Builtin("expandtabs(tabsize=8)") { (call) throws(ExceptionObject) in
      let size = try call.integer(0, default: 8)
      return .string(try call.machine.raising { () throws(TextError) in try call.receiverText.expandingTabs(size) })
    },
  ]

  private static func justifying(
    _ name: String, _ justify: @escaping (Text, Int, Text) throws(TextError) -> Text
  ) -> Builtin {
    Builtin("\(name)(width, fillchar=' ', /)") { (call) throws(ExceptionObject) in
      let (width, fill) = (try call.integer(0, default: 0), try call.fill(1))
      return .string(
        try call.machine.raising { () throws(TextError) in try justify(call.receiverText, width, fill) })
    }
  }

  // MARK: Trimming

  nonisolated(unsafe) private static let trimming = [
    stripping("strip") { $0.strip($1) },
    stripping("lstrip") { $0.lstrip($1) },
    stripping("rstrip") { $0.rstrip($1) },
    Builtin("removeprefix(prefix, /)") { (call) throws(ExceptionObject) in
      let prefix = try call.string(0, as: "removeprefix() argument")
      return .string(call.receiverText.removingPrefix(prefix.asText))
    },
    Builtin("removesuffix(suffix, /)") { (call) throws(ExceptionObject) in
      let suffix = try call.string(0, as: "removesuffix() argument")
      return .string(call.receiverText.removingSuffix(suffix.asText))
    },
  ]

  private static func stripping(_ name: String, _ strip: @escaping (Text, Text?) -> Text) -> Builtin {
    Builtin("\(name)(chars=None, /)") { (call) throws(ExceptionObject) in
      guard let given = call[0].given else { return .string(strip(call.receiverText, nil)) }
      guard case .string(let characters) = given else { throw .typeError("\(name) arg must be None or str") }
      return .string(strip(call.receiverText, characters.asText))
    }
  }

  // MARK: Searching

  nonisolated(unsafe) private static let searching = [
    finding("find") { (text, needle, start, end) throws(TextError) in
      text.find(needle, start: start, end: end) ?? -1
    },
    finding("rfind") { (text, needle, start, end) throws(TextError) in
      text.rfind(needle, start: start, end: end) ?? -1
    },
    finding("index") { (text, needle, start, end) throws(TextError) in
      try text.index(needle, start: start, end: end)
    },
    finding("rindex") { (text, needle, start, end) throws(TextError) in
      try text.rindex(needle, start: start, end: end)
    },
    finding("count") { (text, needle, start, end) throws(TextError) in
      text.occurrences(of: needle, start: start, end: end)
    },
    affix("startswith", "prefix") { $0.hasPrefix($1, start: $2, end: $3) },
    affix("endswith", "suffix") { $0.hasSuffix($1, start: $2, end: $3) },
  ]

  private static func finding(
    _ name: String, _ find: @escaping (Text, Text, Int?, Int?) throws(TextError) -> Int
  ) -> Builtin {
    Builtin(variadic: "\(name)(sub, start=None, end=None, /)") { (call) throws(ExceptionObject) in
      try call.checkSearch(name)
      let (start, end) = try call.bounds()
      let needle = try call.string(0).asText
      return .int(
        try call.machine.raising { () throws(TextError) in try find(call.receiverText, needle, start, end) })
    }
  }

  private static func affix(
    _ name: String, _ parameter: String, _ has: @escaping (Text, Text, Int?, Int?) -> Bool
  ) -> Builtin {
    Builtin(variadic: "\(name)(\(parameter), start=None, end=None, /)") { (call) throws(ExceptionObject) in
      try call.checkSearch(name)
      let (start, end) = try call.bounds()
      switch call[0] {
      case .string(let affix): return .bool(has(call.receiverText, affix.asText, start, end))
      case .tuple(let affixes):
        for affix in affixes.items {
          guard case .string(let affix) = affix else {
            throw .typeError("tuple for \(name) must only contain str, not \(affix.typeName)")
          }
          if has(call.receiverText, affix.asText, start, end) { return .bool(true) }
        }
        return .bool(false)
      default:
        throw .typeError("\(name) first arg must be str or a tuple of str, not \(call[0].typeName)")
      }
    }
  }

  // MARK: Splitting

  nonisolated(unsafe) private static let splitting = [
    splitting("split") { (text, separator, limit) throws(TextError) in try text.split(separator, limit: limit) },
    splitting("rsplit") { (text, separator, limit) throws(TextError) in
      try text.rsplit(separator, limit: limit)
    },
    Builtin("splitlines(keepends=False)") { (call) throws(ExceptionObject) in
      .list(of: call.receiverText.splitLines(keepingEnds: try call.integer(0, default: 0) != 0))
    },
    partitioning("partition") { (text, separator) throws(TextError) in try text.partition(separator) },
    partitioning("rpartition") { (text, separator) throws(TextError) in try text.rpartition(separator) },
    Builtin("join(iterable, /)") { (call) throws(ExceptionObject) in
      .string(try call.machine.join(call[0], by: call.receiverString))
    },
  ]

  private static func splitting(
    _ name: String, _ split: @escaping (Text, Text?, Int) throws(TextError) -> [Text]
  ) -> Builtin {
    Builtin("\(name)(sep=None, maxsplit=-1)") { (call) throws(ExceptionObject) in
      let limit = try call.integer(1, default: -1)
      var separator: Text?
      if let given = call[0].given {
        guard case .string(let string) = given else {
          throw .typeError("must be str or None, not \(given.typeName)")
        }
        separator = string.asText
      }
      return .list(
        of:
        try call.machine.raising { () throws(TextError) in try split(call.receiverText, separator, limit) })
    }
  }

  private static func partitioning(
    _ name: String, _ partition: @escaping (Text, Text) throws(TextError) -> (Text, Text, Text)
  ) -> Builtin {
    Builtin("\(name)(sep, /)") { (call) throws(ExceptionObject) in
      let separator = try call.string(0).asText
      let parts = try call.machine.raising { () throws(TextError) in try partition(call.receiverText, separator) }
      return .tuple([.string(parts.0), .string(parts.1), .string(parts.2)])
    }
  }

  // MARK: Replacing

  nonisolated(unsafe) private static let replacing = [
    Builtin("replace(old, new, count=-1, /)") { (call) throws(ExceptionObject) in
      let old = try call.string(0, as: "replace() argument 1").asText
      let new = try call.string(1, as: "replace() argument 2").asText
      let limit = try call.integer(2, default: -1)
      return .string(
        try call.machine.raising { () throws(TextError) in
          try call.receiverText.replacing(old, with: new, limit: limit)
        })
    },
    StringTranslation.translate,
  ]

  // MARK: Refused

  nonisolated(unsafe) private static let refused = [
    Builtin("encode(encoding='utf-8', errors='strict')") { (_) throws(ExceptionObject) in
      throw .unsupported("Axle has no bytes, so a str cannot be encoded")
    }
  ]
}
