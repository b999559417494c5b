namespace TalentGraph.Export.Columns;

/// <summary>The type of a column's values, for formats that declare it.</summary>
internal enum ColumnType
{
    Text,
    Whole,
    Fraction,
    Flag,
    Texts,
}
