"""What a PDF page shows and where: from its drawing operators to lines, columns and tables."""
