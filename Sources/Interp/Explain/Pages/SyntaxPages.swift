// The pages of the mistakes in the syntax. The texts are those of the lexer and the parser, which know no pages.

extension MistakePage {
  static let ofSyntax = [
    missingColon, unclosedBracket, unmatchedBracket, unendedString, equalsForComparison, missingBlock,
    indentation, mixedIndentation, missingComma, notATarget, outsideItsBlock, orderOfArguments,
    refusedSyntax, printStatement, fieldOfString, numberSyntax, unknownCharacter, namesOfVariables,
    missingExcept, invalidSyntax, keywordAsName,
  ]

  static let missingColon = MistakePage(
    "S001", "missingColon", "A colon is missing",
    """
    A line that opens a block (`def`, `if`, `for`, `while`, `else`, `try`) ends with a colon.
    """,
    wrong: """
      def f(x)
          return x
      """,
    right: """
      def f(x):
          return x
      print(f(1))
      """,
    texts: ["expected ':'"])

  static let unclosedBracket = MistakePage(
    "S002", "unclosedBracket", "A bracket is never closed",
    """
    Each ( [ { has its ) ] }.
    """,
    wrong: """
      print([1, 2
      """,
    right: """
      print([1, 2])
      """,
    texts: [
      "'(' was never closed", "'[' was never closed", "'{' was never closed", "f-string: expecting '}'",
    ])

  static let unmatchedBracket = MistakePage(
    "S003", "unmatchedBracket", "A bracket closes nothing, or another one",
    """
    Brackets are closed in the reverse order in which they were opened.
    """,
    wrong: """
      print([1, 2))
      """,
    right: """
      print([1, 2])
      """,
    texts: [
      "unmatched", "closing parenthesis", "f-string: single '}'", "f-string: unmatched", "f-string: closing",
    ])

  static let unendedString = MistakePage(
    "S004", "unendedString", "A text is never ended",
    """
    A text ends with the quote that it began with, on the same line; three quotes allow several lines.
    """,
    wrong: """
      print('hello)
      """,
    right: """
      print('hello')
      """,
    texts: ["unterminated", "f-string: unterminated"])

  static let equalsForComparison = MistakePage(
    "S005", "equalsForComparison", "= stands where == is meant",
    """
    `=` stores a value under a name, `==` asks whether two values are equal.
    """,
    wrong: """
      x = 3
      if x = 3:
          print('three')
      """,
    right: """
      x = 3
      if x == 3:
          print('three')
      """,
    texts: [
      "invalid syntax. Maybe you meant '=='", "expression cannot contain assignment",
      "cannot assign to comparison",
    ])

  static let missingBlock = MistakePage(
    "S006", "missingBlock", "A block is missing",
    """
    The lines that belong to `def`, `if`, `for` and so on are indented below it, by four blanks. `pass` does\
     nothing.
    """,
    wrong: """
      def f(x):
      return x
      """,
    right: """
      def f(x):
          return x
      print(f(1))
      """,
    texts: ["expected an indented block"])

  static let indentation = MistakePage(
    "S007", "indentation", "A line is indented where it must not be",
    """
    The lines of a block begin in the same column; only a line that ends with a colon is followed by deeper \
    ones.
    """,
    wrong: """
      x = 1
        y = 2
      """,
    right: """
      x = 1
      y = 2
      print(x + y)
      """,
    texts: ["unexpected indent", "unindent does not match", "too many levels of indentation"])

  static let mixedIndentation = MistakePage(
    "S008", "mixedIndentation", "Tabs and blanks are mixed",
    """
    Indent with blanks only: how wide a tab is, nobody knows.
    """,
    wrong: """
      if True:
          x = 1
      \ty = 2
      """,
    right: """
      if True:
          x = 1
          y = 2
      print(x + y)
      """,
    texts: ["inconsistent use of tabs"])

  static let missingComma = MistakePage(
    "S009", "missingComma", "A comma or an operator is missing",
    """
    Two values cannot stand side by side.
    """,
    wrong: """
      print([1 2])
      """,
    right: """
      print([1, 2])
      """,
    texts: ["invalid syntax. Perhaps you forgot a comma"])

  static let notATarget = MistakePage(
    "S010", "notATarget", "Something is assigned to that is no name",
    """
    On the left of `=` stands a name, `a[i]`, `a.b`, or several of them.
    """,
    wrong: """
      x + 1 = 2
      """,
    right: """
      x = 2 - 1
      print(x)
      """,
    texts: [
      "cannot assign to", "cannot delete", "cannot use assignment expressions with", "illegal target",
      "only single target",
    ])

  static let outsideItsBlock = MistakePage(
    "S011", "outsideItsBlock", "break, continue or return outside of its block",
    """
    `break` and `continue` belong in a loop, `return` in a function.
    """,
    wrong: """
      for i in range(3):
          pass
      break
      """,
    right: """
      for i in range(3):
          break
      print(i)
      """,
    texts: ["'break' outside", "'continue' not", "'return' outside"])

  static let orderOfArguments = MistakePage(
    "S012", "orderOfArguments", "Arguments or parameters stand in the wrong order",
    """
    Arguments without a name come before those with one, parameters without a default before those with one.
    """,
    wrong: """
      def f(a=1, b):
          return a + b
      """,
    right: """
      def f(b, a=1):
          return a + b
      print(f(1))
      """,
    texts: [
      "positional argument follows", "non-default argument", "keyword argument repeated",
      "named arguments must", "arguments cannot follow", "iterable argument unpacking", "duplicate argument",
      "Generator expression must", "/ must", "/ may", "* argument", "at least one argument",
    ])

  static let refusedSyntax = MistakePage(
    "S013", "refusedSyntax", "Python has this, Axle has not",
    """
    Axle has functions, not classes; and neither `with`, `yield`, `match` nor `async`.
    """,
    wrong: """
      class Point:
          pass
      """,
    right: """
      point = {'x': 1, 'y': 2}
      print(point['x'])
      """,
    texts: ["Axle has no", "Axle does not"])

  static let printStatement = MistakePage(
    "S014", "printStatement", "print is a function",
    """
    What is printed stands in round brackets.
    """,
    wrong: """
      print 'hello'
      """,
    right: """
      print('hello')
      """,
    texts: ["Missing parentheses in call"])

  static let fieldOfString = MistakePage(
    "S015", "fieldOfString", "A field of an f-string is not right",
    """
    Between { and } stands an expression. {{ and }} are plain braces.
    """,
    wrong: """
      print(f'{}')
      """,
    right: """
      print(f'{1 + 1}')
      """,
    texts: ["f-string:"])

  static let numberSyntax = MistakePage(
    "S016", "numberSyntax", "A number is not written as numbers are",
    """
    Digits, one point at most, underscores between digits only; no zeros in front.
    """,
    wrong: """
      print(012)
      """,
    right: """
      print(12)
      """,
    texts: [
      "invalid decimal literal", "leading zeros", "invalid digit", "invalid hexadecimal", "invalid octal",
      "invalid binary",
    ])

  static let unknownCharacter = MistakePage(
    "S017", "unknownCharacter", "A character does not belong into a program",
    """
    Quotes, minus signs and blanks that a word processor made look alike, but are others.
    """,
    wrong: """
      print(“hello”)
      """,
    right: """
      print('hello')
      """,
    texts: [
      "invalid character", "invalid non-printable", "(unicode error)", "source code cannot",
      "unexpected character after line",
    ])

  static let namesOfVariables = MistakePage(
    "S018", "namesOfVariables", "global or nonlocal does not fit",
    """
    `global` and `nonlocal` stand at the top of the function, before the name is used.
    """,
    wrong: """
      def f():
          x = 1
          global x
      """,
    right: """
      def f():
          global x
          x = 1
      f()
      print(x)
      """,
    texts: ["name '", "no binding for nonlocal", "nonlocal declaration", "annotated name"])

  static let missingExcept = MistakePage(
    "S019", "missingExcept", "try without except or finally",
    """
    A `try` says what happens when something fails: `except` or `finally`.
    """,
    wrong: """
      try:
          x = 1
      x = 2
      """,
    right: """
      try:
          x = 1
      except ValueError:
          x = 2
      print(x)
      """,
    texts: ["expected 'except'", "default 'except:'", "multiple exception types"])

  static let invalidSyntax = MistakePage(
    "S020", "invalidSyntax", "This is no Python",
    """
    Something is missing, or left over.
    """,
    wrong: """
      x = 3 +
      """,
    right: """
      x = 3 + 4
      print(x)
      """,
    texts: [
      "invalid syntax", "unexpected EOF", "expected", "can't use", "cannot use", "did you forget",
      "dict unpacking", "iterable unpacking", "starred", "multiple starred", "expression expected",
      "':' expected", "Lambda", "Function", "trailing comma", "var-", "too many", "import", "from",
    ])

  static let keywordAsName = MistakePage(
    "S021", "keywordAsName", "A word of the language is used as a name",
    """
    Words such as `lambda`, `in`, `is` and `from` belong to the language. A name that looks like one gets an \
    underscore.
    """,
    wrong: """
      lambda = 0.1
      """,
    right: """
      lambda_ = 0.1
      print(lambda_)
      """)
}
