print("abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".islower(), "AB".isupper(), "x_1".isidentifier())
# expect: True True True True False True True
