namespace ApprovalOffice.Reports.Pdf.Infrastructure;

/// <summary>A part of a page that several documents share.</summary>
public interface IComponent
{
    /// <summary>Fills the place.</summary>
    void Compose(IContainer container);
}
