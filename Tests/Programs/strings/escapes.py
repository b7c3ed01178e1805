print("q\x41\u00e9\101" r"\n" "joined", repr("tab\t\\"))  # expect: qAéA\njoined 'tab\t\\'
print("""three
lines
here""")
# expect: three
# expect: lines
# expect: here
