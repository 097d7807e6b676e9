using ApprovalOffice.Reports.Fonts;
using QuestPDF;
using QuestPDF.Drawing;

namespace ApprovalOffice.Reports.Layout;

/// <content>What QuestPDF has to be told once: which licence the office holds, and the office's own fonts in place of the machine's.</content>
public static partial class PaperFile
{
    private const string LicenceVariable = "OFFICE_QUESTPDF_LICENCE";

    private static readonly Lazy<bool> Prepared = new(Prepare);

    static partial void PrepareEngine() => _ = Prepared.Value;

    private static bool Prepare()
    {
        string held = Environment.GetEnvironmentVariable(LicenceVariable) ?? "";
        Settings.License = Enum.TryParse(held, ignoreCase: true, out LicenseType licence)
            ? licence
            : throw new InvalidOperationException($"Set {LicenceVariable} to the QuestPDF licence that the office holds: {string.Join(", ", Enum.GetNames<LicenseType>())}.");
        Settings.UseEnvironmentFonts = false;
        Settings.CheckIfAllTextGlyphsAreAvailable = true;
        foreach (string file in FontLibrary.Files)
        {
            using FileStream font = File.OpenRead(file);
            FontManager.RegisterFont(font);
        }

        return true;
    }
}
