extension Documentation {
  static var lists: Family {
    Family(
      "list", "Methods of lists",
      #"""
      append
      Adds an element at the end of the list, in place.
      >>> a = [1]
      >>> a.append(2)
      >>> a
      [1, 2]

      clear
      Takes all elements away, in place.
      >>> a = [1, 2]
      >>> a.clear()
      >>> a
      []

      copy
      A new list of the same elements.
      >>> a = [1, [2]]
      >>> b = a.copy()
      >>> b is a, b[1] is a[1]
      (False, True)

      count
      How many elements are equal to a value.
      >>> [1, 2, 1].count(1)
      2

      extend
      Adds all elements of an iterable at the end, in place.
      Raises: TypeError for what has no elements
      >>> a = [1]
      >>> a.extend("bc")
      >>> a
      [1, 'b', 'c']

      index
      The place of the first element that is equal to a value, in all or in a part.
      Raises: ValueError where there is none
      >>> ["a", "b", "a"].index("b")
      1
      >>> [1].index(2)
      ValueError: 2 is not in list

      insert
      Adds an element before a place, in place.
      >>> a = [1, 3]
      >>> a.insert(1, 2)
      >>> a
      [1, 2, 3]

      pop
      Takes the element at a place away, the last one by default, and returns it.
      Raises: IndexError where there is no such element
      >>> a = [1, 2, 3]
      >>> a.pop(), a.pop(0), a
      (3, 1, [2])

      remove
      Takes the first element away that is equal to a value, in place.
      Raises: ValueError where there is none
      >>> a = [1, 2, 1]
      >>> a.remove(1)
      >>> a
      [2, 1]

      reverse
      Turns the list round, in place.
      >>> a = [1, 2, 3]
      >>> a.reverse()
      >>> a
      [3, 2, 1]

      sort
      Puts the elements in order, in place; equal ones keep their order.
      Raises: TypeError for elements that have no order among them
      >>> a = ["bb", "a", "ccc"]
      >>> a.sort(key=len, reverse=True)
      >>> a
      ['ccc', 'bb', 'a']
      """#)
  }

  static var tuples: Family {
    Family(
      "tuple", "Methods of tuples",
      #"""
      count
      How many elements are equal to a value.
      >>> (1, 2, 1).count(1)
      2

      index
      The place of the first element that is equal to a value, in all or in a part.
      Raises: ValueError where there is none
      >>> (1, 2, 1).index(1, 1)
      2
      """#)
  }

  static var dicts: Family {
    Family(
      "dict", "Methods of dicts",
      #"""
      clear
      Takes all keys away, in place.
      >>> d = {"a": 1}
      >>> d.clear()
      >>> d
      {}

      copy
      A new dict with the same keys and values.
      >>> d = {"a": 1}
      >>> d.copy() == d, d.copy() is d
      (True, False)

      fromkeys
      A new dict with these keys, all with one value.
      >>> dict.fromkeys("ab", 0)
      {'a': 0, 'b': 0}

      get
      The value of a key; where there is no such key, the default.
      >>> {"a": 1}.get("a"), {"a": 1}.get("b", 0)
      (1, 0)

      items
      A view of the keys with their values, which follows changes of the dict.
      >>> {"a": 1, "b": 2}.items()
      dict_items([('a', 1), ('b', 2)])

      keys
      A view of the keys, which follows changes of the dict and has the operators of sets.
      >>> d = {"a": 1}
      >>> keys = d.keys()
      >>> d["b"] = 2
      >>> keys
      dict_keys(['a', 'b'])

      pop
      Takes a key away and returns its value; where there is no such key, the default.
      Raises: KeyError where there is neither the key nor a default
      >>> d = {"a": 1}
      >>> d.pop("a"), d.pop("a", None), d
      (1, None, {})

      popitem
      Takes the key away that came last, and returns it with its value.
      Raises: KeyError for an empty dict
      >>> d = {"a": 1, "b": 2}
      >>> d.popitem(), d
      (('b', 2), {'a': 1})

      setdefault
      The value of a key, which is set to the default where there is no such key.
      >>> d = {}
      >>> d.setdefault("a", []).append(1)
      >>> d
      {'a': [1]}

      update
      Sets the keys of another dict, of pairs and of named arguments, in place.
      >>> d = {"a": 1}
      >>> d.update({"a": 2}, b=3)
      >>> d
      {'a': 2, 'b': 3}

      values
      A view of the values, which follows changes of the dict.
      >>> list({"a": 1, "b": 2}.values())
      [1, 2]
      """#)
  }

  static var sets: Family {
    Family(
      "set", "Methods of sets",
      #"""
      add
      Adds an element, in place; one that is there already changes nothing.
      Raises: TypeError for an element that can change
      >>> s = {1}
      >>> s.add(2)
      >>> s
      {1, 2}

      clear
      Takes all elements away, in place.
      >>> s = {1}
      >>> s.clear()
      >>> s
      set()

      copy
      A new set of the same elements.
      >>> s = {1}
      >>> s.copy() == s, s.copy() is s
      (True, False)

      difference
      The elements that none of the others has.
      >>> {1, 2, 3}.difference([2], [3])
      {1}

      difference_update
      Takes the elements of the others away, in place.
      >>> s = {1, 2, 3}
      >>> s.difference_update([2])
      >>> s
      {1, 3}

      discard
      Takes an element away where it is there, in place.
      >>> s = {1, 2}
      >>> s.discard(1)
      >>> s.discard(7)
      >>> s
      {2}

      intersection
      The elements that all others have too.
      >>> {1, 2, 3}.intersection([2, 3], [3])
      {3}

      intersection_update
      Keeps the elements that all others have too, in place.
      >>> s = {1, 2}
      >>> s.intersection_update([2])
      >>> s
      {2}

      isdisjoint
      Whether the other one has no element of this set.
      >>> {1}.isdisjoint([2]), {1}.isdisjoint([1])
      (True, False)

      issubset
      Whether the other one has all elements of this set.
      >>> {1}.issubset([1, 2])
      True

      issuperset
      Whether this set has all elements of the other one.
      >>> {1, 2}.issuperset([1])
      True

      pop
      Takes some element away and returns it.
      Raises: KeyError for an empty set
      >>> s = {5}
      >>> s.pop(), s
      (5, set())

      remove
      Takes an element away, in place.
      Raises: KeyError where it is not there
      >>> s = {1, 2}
      >>> s.remove(1)
      >>> s
      {2}

      symmetric_difference
      The elements that only this set or only the other one has.
      >>> {1, 2}.symmetric_difference([2, 3])
      {1, 3}

      symmetric_difference_update
      Takes away what both have and adds what only the other one has, in place.
      >>> s = {1, 2}
      >>> s.symmetric_difference_update([2, 3])
      >>> s
      {1, 3}

      union
      The elements of this set and of all others.
      >>> {1}.union([2], [3])
      {1, 2, 3}

      update
      Adds the elements of the others, in place.
      >>> s = {1}
      >>> s.update([2], [3])
      >>> s
      {1, 2, 3}
      """#)
  }

  static var frozensets: Family {
    Family(
      "frozenset", "Methods of frozen sets",
      #"""
      copy
      The same set: it cannot change.
      >>> s = frozenset([1])
      >>> s.copy() is s
      True

      difference
      The elements that none of the others has.
      >>> frozenset([1, 2]).difference([2])
      frozenset({1})

      intersection
      The elements that all others have too.
      >>> frozenset([1, 2]).intersection([2])
      frozenset({2})

      isdisjoint
      Whether the other one has no element of this set.
      >>> frozenset([1]).isdisjoint([2])
      True

      issubset
      Whether the other one has all elements of this set.
      >>> frozenset([1]).issubset([1, 2])
      True

      issuperset
      Whether this set has all elements of the other one.
      >>> frozenset([1, 2]).issuperset([1])
      True

      symmetric_difference
      The elements that only this set or only the other one has.
      >>> frozenset([1, 2]).symmetric_difference([2, 3])
      frozenset({1, 3})

      union
      The elements of this set and of all others.
      >>> frozenset([1]).union([2])
      frozenset({1, 2})
      """#)
  }
}
