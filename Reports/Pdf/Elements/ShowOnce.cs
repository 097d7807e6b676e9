using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>In a part that repeats on each page: on the first only.</summary>
internal sealed class ShowOnce : ContainerElement
{
    internal override void Reset(bool hard)
    {
        if (hard || !IsFinished)
        {
            base.Reset(hard);
        }
    }
}
