using System.Diagnostics.CodeAnalysis;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Something that can stand on a page.</summary>
[SuppressMessage("Design", "CA1040", Justification = "A marker, as in QuestPDF: what an element can do is the engine's own affair.")]
public interface IElement;
