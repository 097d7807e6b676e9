namespace ApprovalOffice.Reports.Layout;

/// <summary>Measures of official documents (GB/T 9704-2012), in points unless a name says millimetres.</summary>
internal static class OfficialLayout
{
    /// <summary>天头, above the text area (§5.2.1), in millimetres.</summary>
    internal const float TopMillimetres = 37;

    /// <summary>订口, left of it (§5.2.1), in millimetres.</summary>
    internal const float BindingMillimetres = 28;

    /// <summary>Right of it: 210 − 28 − 156, in millimetres.</summary>
    internal const float RightMillimetres = 26;

    /// <summary>Below it: 297 − 37 − 225, in millimetres.</summary>
    internal const float BottomMillimetres = 35;

    /// <summary>From the upper edge of the text area to the red mark (§7.2.4), in millimetres.</summary>
    internal const float MarkMillimetres = 35;

    /// <summary>三号, the size of the text (§5.2.2).</summary>
    internal const float Text = 16;

    /// <summary>二号, the size of the title (§7.3.1).</summary>
    internal const float Title = 22;

    /// <summary>四号, the size of page numbers (§7.5).</summary>
    internal const float PageNumber = 14;

    /// <summary>One of 22 lines on 225 mm (§5.2.3).</summary>
    internal const float Line = 28.98f;

    /// <summary>28 characters on 156 mm (§5.2.3): 三号 is a hair wider than its share, which this takes off each character, in em.</summary>
    internal const float Tightening = -0.01343f;

    /// <summary>One of 28 characters on 156 mm.</summary>
    internal const float Character = Text * (1 + Tightening);

    /// <summary>Width of a line of text of that size, in points: digits and letters are narrower than Chinese characters.</summary>
    internal static float WidthOf(string text) => text.Sum(letter => letter < 0x2E80 ? 0.56f : 1) * Character;
}
