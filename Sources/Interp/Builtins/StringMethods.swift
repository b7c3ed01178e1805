/// The methods of `str`. Most are the text layer's; this file gives them Python's arguments.
enum StringMethods {
  nonisolated(unsafe) static let all =
    cases + questions + padding + trimming + searching + splitting + replacing + StringFormatting.methods
    + refused

  // MARK: Case

  private static var cases: [Builtin] {
    [
      mapping("upper") { $0.upper() },
      mapping("lower") { $0.lower() },
      mapping("title") { $0.title() },
      mapping("capitalize") { $0.capitalize() },
      mapping("swapcase") { .make($0.asText.swapcase()) },
      mapping("casefold") { $0.isASCII ? $0.lower() : .make($0.asText.casefold()) },
    ]
  }

  private static func mapping(_ name: String, _ map: @escaping (StringObject) -> StringObject) -> Builtin {
    Builtin("\(name)()") { (call) throws(ExceptionObject) in .string(map(call.receiverString)) }
  }

  // MARK: Questions

  private static var questions: [Builtin] {
    [
      question("isalnum") { $0.isAllASCII { $0.isASCIILetter || $0.isASCIIDigit } ?? $0.asText.isAlnum },
      question("isalpha") { $0.isAllASCII(\.isASCIILetter) ?? $0.asText.isAlpha },
      question("isascii") { $0.isASCII },
      question("isdecimal") { $0.isAllASCII(\.isASCIIDigit) ?? $0.asText.isDecimal },
      question("isdigit") { $0.isAllASCII(\.isASCIIDigit) ?? $0.asText.isDigit },
      question("isidentifier") { $0.asText.isIdentifier },
      question("islower") { $0.asText.isLower },
      question("isnumeric") { $0.isAllASCII(\.isASCIIDigit) ?? $0.asText.isNumeric },
      question("isprintable") { $0.asText.isPrintable },
      question("isspace") { $0.isAllASCII(\.isASCIISpace) ?? $0.asText.isSpace },
      question("istitle") { $0.asText.isTitle },
      question("isupper") { $0.asText.isUpper },
    ]
  }

  private static func question(_ name: String, _ answer: @escaping (StringObject) -> Bool) -> Builtin {
    Builtin("\(name)()") { (call) throws(ExceptionObject) in .bool(answer(call.receiverString)) }
  }

  // MARK: Padding

  private static var padding: [Builtin] {
    [
      justifying("center") { ($1 - $0) / 2 + ($1 - $0) & $1 & 1 },
      justifying("ljust") { (_, _) in 0 },
      justifying("rjust") { $1 - $0 },
      Builtin("zfill(width, /)") { (call) throws(ExceptionObject) in
        let width = try call.integer(0, default: 0)
        return .string(try call.receiverString.zeroFilled(width))
      },
      Builtin("expandtabs(tabsize=8)") { (call) throws(ExceptionObject) in
        let size = try call.integer(0, default: 8)
        return .string(
          try raising { () throws(TextError) in try call.receiverText.expandingTabs(size) })
      },
    ]
  }

  /// - Parameter left: How much of the fill goes to the left, of a count that is less than the width.
  private static func justifying(
    _ name: String, left: @escaping (_ count: Int, _ width: Int) -> Int
  ) -> Builtin {
    Builtin("\(name)(width, fillchar=' ', /)") { (call) throws(ExceptionObject) in
      let string = call.receiverString
      let (width, fill, count) = (try call.integer(0, default: 0), try call.fill(1), string.scalarCount)
      guard width > count else { return call.receiver }
      let left = left(count, width)
      return .string(try string.padded(left: left, right: width - count - left, with: fill))
    }
  }

  // MARK: Trimming

  private static var trimming: [Builtin] {
    [
      stripping("strip", .both), stripping("lstrip", .left), stripping("rstrip", .right),
      Builtin("removeprefix(prefix, /)") { (call) throws(ExceptionObject) in
        let prefix = try call.string(0, as: "removeprefix() argument")
        return .string(call.receiverText.removingPrefix(prefix.asText))
      },
      Builtin("removesuffix(suffix, /)") { (call) throws(ExceptionObject) in
        let suffix = try call.string(0, as: "removesuffix() argument")
        return .string(call.receiverText.removingSuffix(suffix.asText))
      },
    ]
  }

  private static func stripping(_ name: String, _ side: StringObject.Side) -> Builtin {
    Builtin("\(name)(chars=None, /)") { (call) throws(ExceptionObject) in
      guard let given = call[0].given else { return .string(call.receiverString.strip(side)) }
      guard case .string(let characters) = given else { throw .typeError("\(name) arg must be None or str") }
      return .string(call.receiverString.strip(side, characters))
    }
  }

  // MARK: Searching

  private static var searching: [Builtin] {
    [
      finding("find") { (text, needle, start, end) throws(ExceptionObject) in
        text.find(needle, start: start, end: end) ?? -1
      },
      finding("rfind") { (text, needle, start, end) throws(ExceptionObject) in
        text.rfind(needle, start: start, end: end) ?? -1
      },
      finding("index") { (text, needle, start, end) throws(ExceptionObject) in
        guard let found = text.find(needle, start: start, end: end) else { throw notFound }
        return found
      },
      finding("rindex") { (text, needle, start, end) throws(ExceptionObject) in
        guard let found = text.rfind(needle, start: start, end: end) else { throw notFound }
        return found
      },
      finding("count") { (text, needle, start, end) throws(ExceptionObject) in
        text.occurrences(of: needle, start: start, end: end)
      },
      affix("startswith", "prefix") { $0.hasPrefix($1, start: $2, end: $3) },
      affix("endswith", "suffix") { $0.hasSuffix($1, start: $2, end: $3) },
    ]
  }

  private static var notFound: ExceptionObject { .valueError("substring not found") }

  private static func finding(
    _ name: String,
    _ find: @escaping (StringObject, _ needle: StringObject, Int?, Int?) throws(ExceptionObject) -> Int
  ) -> Builtin {
    Builtin(variadic: "\(name)(sub, start=None, end=None, /)") { (call) throws(ExceptionObject) in
      try call.checkSearch(name)
      let (start, end) = try call.bounds()
      return .int(try find(call.receiverString, try call.string(0), start, end))
    }
  }

  private static func affix(
    _ name: String, _ parameter: String, _ has: @escaping (StringObject, StringObject, Int?, Int?) -> Bool
  ) -> Builtin {
    Builtin(variadic: "\(name)(\(parameter), start=None, end=None, /)") { (call) throws(ExceptionObject) in
      try call.checkSearch(name)
      let (start, end) = try call.bounds()
      switch call[0] {
      case .string(let affix): return .bool(has(call.receiverString, affix, start, end))
      case .tuple(let affixes):
        for affix in affixes.items {
          guard case .string(let affix) = affix else {
            throw .typeError("tuple for \(name) must only contain str, not \(affix.typeName)")
          }
          if has(call.receiverString, affix, start, end) { return .bool(true) }
        }
        return .bool(false)
      default:
        throw .typeError("\(name) first arg must be str or a tuple of str, not \(call[0].typeName)")
      }
    }
  }

  // MARK: Splitting

  private static var splitting: [Builtin] {
    [
      splitting("split") { (text, separator, limit) throws(TextError) in
        try text.split(separator, limit: limit)
      },
      splitting("rsplit") { (text, separator, limit) throws(TextError) in
        .texts(try text.asText.rsplit(separator?.asText, limit: limit))
      },
      Builtin("splitlines(keepends=False)") { (call) throws(ExceptionObject) in
        let keepsEnds = try call.integer(0, default: 0) != 0
        return .list(ListObject(call.receiverString.lines(keepingEnds: keepsEnds)))
      },
      Builtin("partition(sep, /)") { (call) throws(ExceptionObject) in
        let separator = try call.string(0)
        let parts = try raising { () throws(TextError) in
          try call.receiverString.partition(separator)
        }
        return .parts(parts)
      },
      Builtin("rpartition(sep, /)") { (call) throws(ExceptionObject) in
        let separator = try call.string(0)
        let parts = try raising { () throws(TextError) in
          try call.receiverString.rpartition(separator)
        }
        return .parts(parts)
      },
      Builtin("join(iterable, /)") { (call) throws(ExceptionObject) in
        .string(try call.machine.join(call[0], by: call.receiverString))
      },
    ]
  }

  private static func splitting(
    _ name: String,
    _ split: @escaping (StringObject, StringObject?, Int) throws(TextError) -> ContiguousArray<Object>
  ) -> Builtin {
    Builtin("\(name)(sep=None, maxsplit=-1)") { (call) throws(ExceptionObject) in
      let limit = try call.integer(1, default: -1)
      var separator: StringObject?
      if let given = call[0].given {
        guard case .string(let string) = given else {
          throw .typeError("must be str or None, not \(given.typeName)")
        }
        separator = string
      }
      let pieces = try raising { () throws(TextError) in
        try split(call.receiverString, separator, limit)
      }
      return .list(ListObject(pieces))
    }
  }

  // MARK: Replacing

  private static var replacing: [Builtin] {
    [
      Builtin("replace(old, new, count=-1, /)") { (call) throws(ExceptionObject) in
        let old = try call.string(0, as: "replace() argument 1")
        let new = try call.string(1, as: "replace() argument 2")
        let limit = try call.integer(2, default: -1)
        return .string(try call.receiverString.replacing(old, with: new, limit: limit))
      },
      StringTranslation.translate, StringTranslation.maketrans,
    ]
  }

  // MARK: Refused

  private static var refused: [Builtin] {
    [
      Builtin("encode(encoding='utf-8', errors='strict')") { (_) throws(ExceptionObject) in
        throw .unsupported("Axle has no bytes, so a str cannot be encoded")
      }
    ]
  }
}
