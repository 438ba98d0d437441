// Package book holds the use cases. One call checks the rule, writes the records
// and adds to the history in one transaction, then tells those who listen. It
// shows no window, draws no paper and reads no sheet.
package book
