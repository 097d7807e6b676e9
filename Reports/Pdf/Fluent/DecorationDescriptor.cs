using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Sets content and what stands before and after it on each of its pages.</summary>
public sealed class DecorationDescriptor
{
    internal Decoration Decoration { get; } = new();

    /// <summary>Before the content.</summary>
    public IContainer Before() => Decoration.Before;

    /// <summary>Before the content.</summary>
    public void Before(Action<IContainer> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(Before());
    }

    /// <summary>The content.</summary>
    public IContainer Content() => Decoration.Content;

    /// <summary>The content.</summary>
    public void Content(Action<IContainer> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(Content());
    }

    /// <summary>After the content.</summary>
    public IContainer After() => Decoration.After;

    /// <summary>After the content.</summary>
    public void After(Action<IContainer> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(After());
    }
}
