skip = Langsung ke pertanyaan
