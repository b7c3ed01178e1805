import Diagnostics
import Lexer

/// A mistake in the syntax, in the words of Python 3.11 where it has words for it, and of the learner around them.
struct Mistake {
  /// With the exception's type in front.
  let title: String
  let label: String
  let help: String?
  /// Whether Python finds it only after the whole file has been read.
  let isLate: Bool

  init(title: String, label: String = "", help: String? = nil, isLate: Bool = false) {
    self.title = title
    self.label = label
    self.help = help
    self.isLate = isLate
  }

  init(_ text: String, _ label: String = "", help: String? = nil, isLate: Bool = false) {
    self.init(title: "SyntaxError: " + text, label: label, help: help, isLate: isLate)
  }

  func diagnostic(_ source: SourceFile, _ span: Span, secondary: [Label], isInField: Bool) -> Diagnostic {
    Diagnostic(
      title: isInField ? titleInField : title, primary: Label(source, span, label), secondary: secondary,
      help: help.map { [$0] } ?? [])
  }

  /// Python says so when the mistake stands in a replacement field of an f-string.
  private var titleInField: String {
    let prefix = "SyntaxError: "
    guard title.hasPrefix(prefix), !title.hasPrefix(prefix + "f-string: ") else { return title }
    return prefix + "f-string: " + title.dropFirst(prefix.count)
  }
}

// MARK: - Expressions

extension Mistake {
  static let invalidSyntax = "invalid syntax"

  static let tooDeep = Mistake(
    title: "RecursionError: maximum recursion depth exceeded during compilation",
    label: "at most \(ProgramParser.deepest) operations inside one another",
    help: "compute the parts on lines of their own")
  static let missingComma = Mistake(
    "invalid syntax. Perhaps you forgot a comma?", "two values stand side by side",
    help: "write a comma or an operator between them")
  static let missingIn = Mistake(
    "invalid syntax. Perhaps you forgot a comma?", "`in` is missing between these",
    help: "write `for i in values`")
  static let expectedElse = Mistake(
    "expected 'else' after 'if' expression", "what is the value otherwise?", help: "write `a if test else b`")
  static let starredHere = Mistake(
    "can't use starred expression here", "a star needs a list, a tuple or a call around it", isLate: true)
  static let starredInParentheses = Mistake(
    "cannot use starred expression here", "parentheses alone make no tuple",
    help: "write a comma after it: (*a,)")
  static let doubleStarredInParentheses = Mistake(
    "cannot use double starred expression here", "two stars need a dict or a call around them")
  static let unparenthesizedTuple = Mistake(
    "did you forget parentheses around the comprehension target?", "each element is made of several values",
    help: "write them as a tuple: (a, b)")
  static let unpackingInComprehension = Mistake(
    "iterable unpacking cannot be used in comprehension", "a comprehension makes one element at a time",
    help: "write a second for: [x for row in rows for x in row]")
  static let unpackingInDictComprehension = Mistake(
    "dict unpacking cannot be used in dict comprehension", "a comprehension makes one item at a time")

  static let dictNeedsColon = Mistake(
    "':' expected after dictionary key", "this key has no value", help: "write key: value")
  static let dictNeedsValue = Mistake(
    "expression expected after dictionary key and ':'", "the value is missing after this colon")
  static let starInDictValue = Mistake(
    "cannot use a starred expression in a dictionary value", "one key has one value",
    help: "write a list: [*a]")

  static func walrusTarget(_ target: Expression) -> Mistake {
    Mistake("cannot use assignment expressions with \(target.noun)", "only a name can stand before :=")
  }
}

// MARK: - Calls

extension Mistake {
  static let spreadAfterKeywordSpread = Mistake(
    "iterable argument unpacking follows keyword argument unpacking", "write this argument before the **")
  static let positionalAfterKeyword = Mistake(
    "positional argument follows keyword argument", "has no name, but stands after an argument that has one",
    help: "write the arguments without names first")
  static let positionalAfterKeywordSpread = Mistake(
    "positional argument follows keyword argument unpacking", "write this argument before the **")
  static let unparenthesizedGenerator = Mistake(
    "Generator expression must be parenthesized", "not the only argument", help: "write parentheses around it"
  )
  static let comprehensionInKeyword = Mistake(
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "this argument needs parentheses",
    help: "write name=(value for x in values)")

  static func repeatedKeyword(_ name: Symbol) -> Mistake {
    Mistake("keyword argument repeated: \(name)", "was given before", isLate: true)
  }

  static func assignmentInArgument(_ value: Expression) -> Mistake {
    switch value.kind {
    case .bool, .none: Mistake("cannot assign to \(value.noun)", "an argument cannot have this name")
    default:
      Mistake(
        "expression cannot contain assignment, perhaps you meant \"==\"?",
        "before = stands the name of an argument", help: "write == to compare")
    }
  }
}

// MARK: - Assignment

extension Mistake {
  static let equalsForComparison = Mistake(
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", "= stores a value, == compares two")
  static let lonelyStarredTarget = Mistake(
    "starred assignment target must be in a list or tuple", "takes a list of values, so it needs company",
    help: "write a comma after it: *a, = values", isLate: true)
  static let severalStars = Mistake(
    "multiple starred expressions in assignment", "only one name can take the values that are left over",
    isLate: true)

  static func cannotAssign(_ target: Expression) -> Mistake {
    Mistake("cannot assign to \(target.noun)", "is a value, not a place to store one")
  }

  static func cannotAssignHere(_ target: Expression) -> Mistake {
    Mistake(
      "cannot assign to \(target.noun) here. Maybe you meant '==' instead of '='?",
      "is a value, not a place to store one", help: "write the name on the left of =, and == to compare")
  }

  static func cannotDelete(_ target: Expression) -> Mistake {
    Mistake("cannot delete \(target.noun)", "is not the name of anything")
  }

  static func illegalAugmented(_ target: Expression) -> Mistake {
    Mistake(
      "'\(target.noun)' is an illegal expression for augmented assignment", "must be one name, a[i] or a.b")
  }

  static func cannotAnnotate(_ target: Expression) -> Mistake {
    switch target.kind {
    case .tuple, .list: Mistake("only single target (not \(target.noun)) can be annotated")
    default:
      Mistake("illegal target for annotation", "a colon after a name gives the type of a variable")
    }
  }
}

// MARK: - Statements

extension Mistake {
  static let unexpectedIndent = Mistake(
    title: "IndentationError: unexpected indent",
    label: "indented more than the line above, which opens no block",
    help: "remove the blanks in front of this line")
  static let expectedColon = Mistake("expected ':'", "a colon opens the block")
  static let breakOutsideLoop = Mistake(
    "'break' outside loop", "there is no for or while around this", isLate: true)
  static let continueOutsideLoop = Mistake(
    "'continue' not properly in loop", "there is no for or while around this", isLate: true)
  static let returnOutsideFunction = Mistake(
    "'return' outside function", "there is no def around this", isLate: true)
  static let tooManyBlocks = Mistake(
    "too many statically nested blocks", "more than 20 loops and trys inside one another",
    help: "move the inner ones to a function", isLate: true)
  static let expectedExcept = Mistake(
    "expected 'except' or 'finally' block", "the try above ends here without saying what it catches")
  static let defaultExceptNotLast = Mistake(
    "default 'except:' must be last", "catches everything, so the ones below can never run", isLate: true)
  static let unparenthesizedTypes = Mistake(
    "multiple exception types must be parenthesized", "", help: "write except (A, B):")
  static let trailingImportComma = Mistake(
    "trailing comma not allowed without surrounding parentheses", "nothing follows this comma")

  static func missingBlock(_ header: String, _ line: Int) -> Mistake {
    Mistake(title: "IndentationError: expected an indented block after \(header) on line \(line)", label: "")
  }

  static func expectedColon(before token: Token) -> Mistake {
    Mistake(
      "expected ':'", token.kind == .if ? "`elif` is one word" : "a colon should stand here",
      help: token.kind == .if ? "write `elif` for another condition" : nil)
  }
}

// MARK: - Functions

extension Mistake {
  static let decoratorWithoutFunction = Mistake(invalidSyntax, "a def should follow the decorator")
  static let expectedParameters = Mistake(
    "expected '('", "the parameters should stand here", help: "write () where a function has none")
  static let bareStar = Mistake("named arguments must follow bare *", "what follows this star?")
  static let parameterAfterDoubleStar = Mistake(
    "arguments cannot follow var-keyword argument", "the parameter with ** must be the last")
  static let nonDefaultAfterDefault = Mistake(
    "non-default argument follows default argument", "needs a default, because one before it has one",
    help: "write the parameters without defaults first")
  static let expectedDefault = Mistake(
    "expected default value expression", "the value is missing after this =")
  static let repeatedSlash = Mistake("/ may appear only once")
  static let slashAfterStar = Mistake("/ must be ahead of *")
  static let leadingSlash = Mistake("at least one argument must precede /")
  static let repeatedStar = Mistake("* argument may appear only once")
  static let defaultOfStar = Mistake("var-positional argument cannot have default value")
  static let defaultOfDoubleStar = Mistake("var-keyword argument cannot have default value")

  static func parenthesizedParameters(isLambda: Bool) -> Mistake {
    Mistake(
      (isLambda ? "Lambda expression" : "Function") + " parameters cannot be parenthesized",
      "parameters are plain names", help: "take one parameter, and unpack it in the function: a, b = pair")
  }
}

// MARK: - f-strings

extension Mistake {
  static let singleBrace = Mistake(
    "f-string: single '}' is not allowed", "closes nothing", help: "write }} for a brace")
  static let fieldsTooDeep = Mistake("f-string: expressions nested too deeply")
  static let fieldNotClosed = Mistake(
    "f-string: expecting '}'", "waits for its '}'", help: "write {{ for a brace")
  static let badConversion = Mistake("f-string: invalid conversion character: expected 's', 'r', or 'a'")
  static let backslashInField = Mistake(
    "f-string expression part cannot include a backslash", "",
    help: "compute the value on a line of its own, and put its name here")
  static let commentInField = Mistake("f-string expression part cannot include '#'")
  static let emptyField = Mistake(
    "f-string: empty expression not allowed", "what should be shown here?", help: "write {{}} for two braces")
  static let unendedStringInField = Mistake("f-string: unterminated string")

  static func emptyFieldBefore(_ byte: UInt8) -> Mistake {
    Mistake("f-string: expression required before '\(character(byte))'")
  }

  static func unmatchedInField(_ byte: UInt8) -> Mistake {
    Mistake("f-string: unmatched '\(character(byte))'")
  }

  static func mismatchInField(_ open: UInt8, _ close: UInt8) -> Mistake {
    Mistake(
      "f-string: closing parenthesis '\(character(close))' does not match "
        + "opening parenthesis '\(character(open))'")
  }

  private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
