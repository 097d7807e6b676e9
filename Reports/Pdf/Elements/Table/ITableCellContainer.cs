using System.Diagnostics.CodeAnalysis;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <summary>A cell of a table, whose row, column and spans may still be set.</summary>
[SuppressMessage("Design", "CA1040", Justification = "A marker, as in QuestPDF: set through TableCellExtensions.")]
public interface ITableCellContainer : IContainer;
