"""What the window says, in the user's language: names, states, results, reasons, errors."""
