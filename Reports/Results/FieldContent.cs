namespace ApprovalOffice.Reports.Results;

/// <summary>The value of a field, as text or as the table it holds.</summary>
internal static class FieldContent
{
    internal static void Compose(IContainer container, string value)
    {
        if (FieldTable.In(value) is { } table)
        {
            container.Table(table.Compose);
        }
        else
        {
            container.Text(value.Length == 0 ? "／" : value).Justify();
        }
    }
}
