using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>Styles that were worked out in one walk: the cells of a table share one, instead of each holding its own.</summary>
internal sealed class StyleCase
{
    // A document that makes a style of its own for every text would only fill the case.
    private const int Most = 256;

    private readonly Dictionary<Layers, TextStyle> _layered = [];
    private readonly Dictionary<Layers, ResolvedStyle> _resolved = [];

    /// <summary>The style with what it leaves open filled from its surroundings.</summary>
    internal TextStyle Layer(TextStyle style, TextStyle surroundings)
    {
        if (ReferenceEquals(style, TextStyle.Default) || ReferenceEquals(surroundings, TextStyle.Default))
        {
            return style.Over(surroundings);
        }

        Layers key = new(style, surroundings);
        if (!_layered.TryGetValue(key, out TextStyle? layered))
        {
            layered = style.Over(surroundings);
            Keep(_layered, key, layered);
        }

        return layered;
    }

    /// <summary>The style of text that leads nowhere.</summary>
    internal ResolvedStyle Resolve(TextStyle style, TextStyle surroundings)
    {
        Layers key = new(style, surroundings);
        if (!_resolved.TryGetValue(key, out ResolvedStyle? resolved))
        {
            resolved = new ResolvedStyle(style.Over(surroundings));
            Keep(_resolved, key, resolved);
        }

        return resolved;
    }

    private static void Keep<T>(Dictionary<Layers, T> kept, Layers key, T value)
    {
        if (kept.Count == Most)
        {
            kept.Clear();
        }

        kept[key] = value;
    }

    // The same two styles, not two that look the same: comparing all they say takes longer than working them out.
    [StructLayout(LayoutKind.Auto)]
    private readonly struct Layers(TextStyle style, TextStyle surroundings) : IEquatable<Layers>
    {
        private readonly TextStyle _style = style;
        private readonly TextStyle _surroundings = surroundings;

        public bool Equals(Layers other) => ReferenceEquals(_style, other._style) && ReferenceEquals(_surroundings, other._surroundings);

        public override bool Equals(object? obj) => obj is Layers other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_style), RuntimeHelpers.GetHashCode(_surroundings));
    }
}
