isDone = true
