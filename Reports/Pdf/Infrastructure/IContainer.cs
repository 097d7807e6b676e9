namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>A place for one element; the fluent members fill it.</summary>
public interface IContainer : IElement
{
    /// <summary>The element that stands there.</summary>
    IElement? Child { get; set; }
}
