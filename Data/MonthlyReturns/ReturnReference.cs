using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A figure of the return by its name in a text: table, column and span, of the row of totals.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Column">Key of the column.</param>
/// <param name="Span">Over which days.</param>
public sealed record ReturnReference(string Table, string Column, MeasureSpan Span)
{
    /// <summary>Reads a name: T2.accepted, T2.accepted:year, T2.accepted:last; null where it is none.</summary>
    public static ReturnReference? TryParse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] parts = name.Split(':');
        string[] place = parts[0].Split('.');
        MeasureSpan? span = parts switch { [_] => MeasureSpan.Month, [_, "year"] => MeasureSpan.Year, [_, "last"] => MeasureSpan.LastYear, _ => null };
        return place is [{ Length: > 0 } table, { Length: > 0 } column] && span is { } asked ? new ReturnReference(table, column, asked) : null;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string span = Span switch { MeasureSpan.Year => ":year", MeasureSpan.LastYear => ":last", _ => "" };
        return "{{" + $"{Table}.{Column}{span}" + "}}";
    }
}
