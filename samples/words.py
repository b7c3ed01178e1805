# Counts words: dictionaries, sorting by a key, and columns of text.
text = """the cat sat on the mat
the dog sat on the log
and the frog sat on the dog"""

counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1

by_count = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
for word, count in by_count:
    if count == 1:
        break
    print(f"{word:<6}{'*' * count:<7}{count:>3}")
else:
    print("every word comes more than once")

lengths = {}
for word in counts:
    lengths.setdefault(len(word), set()).add(word)
for length in sorted(lengths):
    print(length, "letters:", ", ".join(sorted(lengths[length])))

longest = max(text.splitlines(), key=len)
print(f"{longest!r} has {len(longest)} letters, {longest.count('o')} of them are o")
print(" ".join(word.capitalize() for word in longest.split() if word not in ("the", "and")))
