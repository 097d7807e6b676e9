using MudBlazor;

namespace ApprovalOffice.App.Shell.Layout;

/// <summary>MudBlazor in the house's colours (the same as the custom properties of office.css) and with its fonts, dense.</summary>
internal static class OfficeTheme
{
    private static readonly string[] Fonts =
        ["PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "sans-serif"];

    /// <summary>The one theme; light, because the paper it stands beside is white.</summary>
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1d4f7c",
            PrimaryContrastText = "#ffffff",
            Secondary = "#a5281b",
            Tertiary = "#46606b",
            Info = "#1d4f7c",
            Success = "#1c6b3c",
            Warning = "#8a5a00",
            Error = "#a5281b",
            TextPrimary = "#1c2429",
            TextSecondary = "#4b585f",
            TextDisabled = "#66737a",
            ActionDefault = "#3c4b54",
            Background = "#f6f7f7",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#1c2429",
            DrawerBackground = "#eef1f2",
            DrawerText = "#1c2429",
            LinesDefault = "#d3dade",
            LinesInputs = "#7b8990",
            TableLines = "#dde3e6",
            TableHover = "#eef3f7",
            TableStriped = "#f8fafb",
            Divider = "#d3dade",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "3px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "0.9375rem", LineHeight = "1.6", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontSize = "0.9375rem", LineHeight = "1.6", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontSize = "0.875rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = "0.9375rem", FontWeight = "500", TextTransform = "none", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontSize = "0.8125rem", LetterSpacing = "normal" },
        },
    };
}
