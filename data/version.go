package data

// Version is the program's version, as the application's metadata name it.
const Version = "0.1.0"
