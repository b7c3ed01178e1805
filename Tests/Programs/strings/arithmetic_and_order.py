print("ab" * 3, 2 * "-", "a" + "b", "a" < "b", "Z" < "a", "abc" < "abd", "" < "a", "b" in "abc")
# expect: ababab -- ab True True True True True
