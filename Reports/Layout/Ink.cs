namespace ApprovalOffice.Reports.Layout;

/// <summary>Colours of the house.</summary>
internal static class Ink
{
    /// <summary>Red of heads and rules of official letters (GB/T 9704-2012 §5.2.4: red where the standard says so).</summary>
    internal static readonly Color OfficialRed = Color.FromHex("#D0021B");

    /// <summary>Frame of certificates.</summary>
    internal static readonly Color Bronze = Color.FromHex("#8C6A2F");

    /// <summary>Ground of table heads.</summary>
    internal static readonly Color TableHead = Color.FromHex("#F2F2F2");

    /// <summary>Small print.</summary>
    internal static readonly Color Quiet = Color.FromHex("#595959");
}
