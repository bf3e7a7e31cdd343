"""The words of questions: the files that hold them, how they are read, folded, stemmed and spelt."""
