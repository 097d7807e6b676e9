using System.Diagnostics.CodeAnalysis;

namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>Takes the page groups of a document.</summary>
[SuppressMessage("Design", "CA1040", Justification = "A marker, as in QuestPDF: filled through PageExtensions.")]
public interface IDocumentContainer;
