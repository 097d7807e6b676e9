using System.Diagnostics.CodeAnalysis;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Helpers;

/// <summary>Colours of the Material palette that documents of an office use.</summary>
[SuppressMessage("Design", "CA1034", Justification = "Nested as in QuestPDF.")]
public static class Colors
{
    /// <summary>Black.</summary>
    public static readonly Color Black = new(0xFF000000);

    /// <summary>White.</summary>
    public static readonly Color White = new(0xFFFFFFFF);

    /// <summary>No colour.</summary>
    public static readonly Color Transparent = new(0x00000000);

    /// <summary>Grey.</summary>
    public static class Grey
    {
        /// <summary>Lighten5.</summary>
        public static readonly Color Lighten5 = new(0xFFFAFAFA);

        /// <summary>Lighten4.</summary>
        public static readonly Color Lighten4 = new(0xFFF5F5F5);

        /// <summary>Lighten3.</summary>
        public static readonly Color Lighten3 = new(0xFFEEEEEE);

        /// <summary>Lighten2.</summary>
        public static readonly Color Lighten2 = new(0xFFE0E0E0);

        /// <summary>Lighten1.</summary>
        public static readonly Color Lighten1 = new(0xFFBDBDBD);

        /// <summary>Medium.</summary>
        public static readonly Color Medium = new(0xFF9E9E9E);

        /// <summary>Darken1.</summary>
        public static readonly Color Darken1 = new(0xFF757575);

        /// <summary>Darken2.</summary>
        public static readonly Color Darken2 = new(0xFF616161);

        /// <summary>Darken3.</summary>
        public static readonly Color Darken3 = new(0xFF424242);

        /// <summary>Darken4.</summary>
        public static readonly Color Darken4 = new(0xFF212121);
    }

    /// <summary>Red.</summary>
    public static class Red
    {
        /// <summary>Lighten5.</summary>
        public static readonly Color Lighten5 = new(0xFFFFEBEE);

        /// <summary>Lighten4.</summary>
        public static readonly Color Lighten4 = new(0xFFFFCDD2);

        /// <summary>Lighten3.</summary>
        public static readonly Color Lighten3 = new(0xFFEF9A9A);

        /// <summary>Lighten2.</summary>
        public static readonly Color Lighten2 = new(0xFFE57373);

        /// <summary>Lighten1.</summary>
        public static readonly Color Lighten1 = new(0xFFEF5350);

        /// <summary>Medium.</summary>
        public static readonly Color Medium = new(0xFFF44336);

        /// <summary>Darken1.</summary>
        public static readonly Color Darken1 = new(0xFFE53935);

        /// <summary>Darken2.</summary>
        public static readonly Color Darken2 = new(0xFFD32F2F);

        /// <summary>Darken3.</summary>
        public static readonly Color Darken3 = new(0xFFC62828);

        /// <summary>Darken4.</summary>
        public static readonly Color Darken4 = new(0xFFB71C1C);
    }

    /// <summary>Blue.</summary>
    public static class Blue
    {
        /// <summary>Lighten5.</summary>
        public static readonly Color Lighten5 = new(0xFFE3F2FD);

        /// <summary>Lighten4.</summary>
        public static readonly Color Lighten4 = new(0xFFBBDEFB);

        /// <summary>Lighten3.</summary>
        public static readonly Color Lighten3 = new(0xFF90CAF9);

        /// <summary>Lighten2.</summary>
        public static readonly Color Lighten2 = new(0xFF64B5F6);

        /// <summary>Lighten1.</summary>
        public static readonly Color Lighten1 = new(0xFF42A5F5);

        /// <summary>Medium.</summary>
        public static readonly Color Medium = new(0xFF2196F3);

        /// <summary>Darken1.</summary>
        public static readonly Color Darken1 = new(0xFF1E88E5);

        /// <summary>Darken2.</summary>
        public static readonly Color Darken2 = new(0xFF1976D2);

        /// <summary>Darken3.</summary>
        public static readonly Color Darken3 = new(0xFF1565C0);

        /// <summary>Darken4.</summary>
        public static readonly Color Darken4 = new(0xFF0D47A1);
    }

    /// <summary>Green.</summary>
    public static class Green
    {
        /// <summary>Lighten5.</summary>
        public static readonly Color Lighten5 = new(0xFFE8F5E9);

        /// <summary>Lighten4.</summary>
        public static readonly Color Lighten4 = new(0xFFC8E6C9);

        /// <summary>Lighten3.</summary>
        public static readonly Color Lighten3 = new(0xFFA5D6A7);

        /// <summary>Lighten2.</summary>
        public static readonly Color Lighten2 = new(0xFF81C784);

        /// <summary>Lighten1.</summary>
        public static readonly Color Lighten1 = new(0xFF66BB6A);

        /// <summary>Medium.</summary>
        public static readonly Color Medium = new(0xFF4CAF50);

        /// <summary>Darken1.</summary>
        public static readonly Color Darken1 = new(0xFF43A047);

        /// <summary>Darken2.</summary>
        public static readonly Color Darken2 = new(0xFF388E3C);

        /// <summary>Darken3.</summary>
        public static readonly Color Darken3 = new(0xFF2E7D32);

        /// <summary>Darken4.</summary>
        public static readonly Color Darken4 = new(0xFF1B5E20);
    }
}
