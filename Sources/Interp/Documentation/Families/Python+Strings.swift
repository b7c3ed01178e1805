extension Documentation {
  static var strings: Family {
    Family(
      "str", "Methods of strings",
      #"""
      capitalize
      The text with a capital first and the rest in small letters.
      >>> "hELLO you".capitalize()
      'Hello you'

      casefold
      The text in the form in which texts are compared without regard to case.
      >>> "Straße".casefold()
      'strasse'

      center
      The text in the middle of so many characters.
      >>> "ab".center(6, "*")
      '**ab**'

      count
      How often a text occurs, without overlaps, in all or in a part.
      >>> "banana".count("an"), "aaa".count("aa")
      (2, 1)

      encode
      Axle only: it is refused, because there are no bytes.
      >>> "tea".encode()
      NotImplementedError: Axle has no bytes, so a str cannot be encoded

      endswith
      Whether the text ends with another, or with one of a tuple.
      >>> "data.py".endswith(".py"), "data.py".endswith((".c", ".h"))
      (True, False)

      expandtabs
      The text with each tab replaced by spaces up to the next multiple of the size.
      >>> "a\tb".expandtabs(4)
      'a   b'

      find
      Where a text first occurs, in all or in a part; -1 where it does not.
      >>> "banana".find("an"), "banana".find("an", 2), "banana".find("x")
      (1, 3, -1)

      format
      The text with its fields in braces replaced by the arguments, each in its format.
      Raises: IndexError, KeyError for a field without an argument
      >>> "{0} is {x:.2f}, {{}}".format("pi", x=3.14159)
      'pi is 3.14, {}'

      format_map
      The text with its fields in braces replaced by the values of a mapping.
      Raises: KeyError for a field that the mapping does not have
      >>> "{a} and {b}".format_map({"a": 1, "b": 2})
      '1 and 2'

      index
      Where a text first occurs, in all or in a part.
      Raises: ValueError where it does not occur
      >>> "banana".index("nan")
      2
      >>> "banana".index("x")
      ValueError: substring not found

      isalnum
      Whether all characters are letters or digits, and there is one.
      >>> "abc1".isalnum(), "a b".isalnum(), "".isalnum()
      (True, False, False)

      isalpha
      Whether all characters are letters, and there is one.
      >>> "naïve".isalpha(), "a1".isalpha()
      (True, False)

      isascii
      Whether all characters are ASCII.
      >>> "tea".isascii(), "thé".isascii()
      (True, False)

      isdecimal
      Whether all characters are decimal digits, and there is one.
      >>> "42".isdecimal(), "4²".isdecimal()
      (True, False)

      isdigit
      Whether all characters are digits, raised ones too, and there is one.
      >>> "42".isdigit(), "4²".isdigit(), "-4".isdigit()
      (True, True, False)

      isidentifier
      Whether the text may be the name of a variable.
      >>> "x_1".isidentifier(), "1x".isidentifier()
      (True, False)

      islower
      Whether the letters are small ones, and there is one.
      >>> "tea 1".islower(), "Tea".islower()
      (True, False)

      isnumeric
      Whether all characters stand for numbers, fractions too, and there is one.
      >>> "½".isnumeric(), "a".isnumeric()
      (True, False)

      isprintable
      Whether `repr` shows all characters as they are.
      >>> "a b".isprintable(), "a\n".isprintable()
      (True, False)

      isspace
      Whether all characters are white space, and there is one.
      >>> " \t\n".isspace(), "".isspace()
      (True, False)

      istitle
      Whether each word begins with a capital and goes on in small letters.
      >>> "Two Words".istitle(), "Two words".istitle()
      (True, False)

      isupper
      Whether the letters are capitals, and there is one.
      >>> "TEA 1".isupper(), "Tea".isupper()
      (True, False)

      join
      The texts of an iterable, with this one between them.
      Raises: TypeError for elements that are no strings
      >>> ", ".join(["a", "b", "c"])
      'a, b, c'

      ljust
      The text at the left of so many characters.
      >>> "ab".ljust(5, ".")
      'ab...'

      lower
      The text in small letters.
      >>> "Tea".lower()
      'tea'

      lstrip
      The text without the white space, or without the given characters, at its start.
      >>> "  ab ".lstrip(), "xxab".lstrip("x")
      ('ab ', 'ab')

      maketrans
      A table for `translate`: from a dict, or from two texts of the same length, and a third one of what to
      leave out.
      Raises: ValueError where the first two texts differ in length
      >>> "tea".translate(str.maketrans("ta", "so"))
      'seo'

      partition
      What stands before the first separator, the separator, and what stands behind it.
      Raises: ValueError for an empty separator
      >>> "a=b=c".partition("="), "abc".partition("=")
      (('a', '=', 'b=c'), ('abc', '', ''))

      removeprefix
      The text without a beginning, where it begins so.
      >>> "test_sum".removeprefix("test_"), "sum".removeprefix("test_")
      ('sum', 'sum')

      removesuffix
      The text without an end, where it ends so.
      >>> "sum.py".removesuffix(".py")
      'sum'

      replace
      The text with each occurrence, or the first few, of one text replaced by another.
      >>> "banana".replace("an", "AN"), "banana".replace("a", "o", 1)
      ('bANANa', 'bonana')

      rfind
      Where a text last occurs, in all or in a part; -1 where it does not.
      >>> "banana".rfind("an")
      3

      rindex
      Where a text last occurs, in all or in a part.
      Raises: ValueError where it does not occur
      >>> "banana".rindex("an")
      3

      rjust
      The text at the right of so many characters.
      >>> "ab".rjust(5, ".")
      '...ab'

      rpartition
      What stands before the last separator, the separator, and what stands behind it.
      Raises: ValueError for an empty separator
      >>> "a=b=c".rpartition("=")
      ('a=b', '=', 'c')

      rsplit
      The pieces between separators, at most so many cuts from the right.
      Raises: ValueError for an empty separator
      >>> "a b c".rsplit(maxsplit=1)
      ['a b', 'c']

      rstrip
      The text without the white space, or without the given characters, at its end.
      >>> " ab  ".rstrip(), "abxx".rstrip("x")
      (' ab', 'ab')

      split
      The pieces between separators, at most so many cuts from the left; without a separator, the words.
      Raises: ValueError for an empty separator
      >>> "a,b,,c".split(","), "  two  words ".split(), "a b c".split(maxsplit=1)
      (['a', 'b', '', 'c'], ['two', 'words'], ['a', 'b c'])

      splitlines
      The lines, without their ends or with them.
      >>> "a\nb\r\nc".splitlines(), "a\nb".splitlines(keepends=True)
      (['a', 'b', 'c'], ['a\n', 'b'])

      startswith
      Whether the text begins with another, or with one of a tuple.
      >>> "test_sum".startswith("test_"), "sum".startswith(("a", "s"))
      (True, True)

      strip
      The text without the white space, or without the given characters, at both ends.
      >>> "  ab ".strip(), "--ab-".strip("-")
      ('ab', 'ab')

      swapcase
      The text with capitals for small letters and the other way round.
      >>> "Tea".swapcase()
      'tEA'

      title
      The text with each word beginning with a capital.
      >>> "two words".title()
      'Two Words'

      translate
      The text with each character replaced as a table says: by a text, by a code point, or by nothing.
      >>> "tea".translate({ord("t"): "s", ord("a"): None})
      'se'

      upper
      The text in capitals.
      >>> "Tea".upper()
      'TEA'

      zfill
      The number in the text with zeros before it, up to so many characters.
      >>> "7".zfill(3), "-7".zfill(4)
      ('007', '-007')
      """#)
  }
}
