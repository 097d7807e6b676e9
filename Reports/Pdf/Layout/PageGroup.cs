using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>Pages of one size with one head and foot, as many as the content takes.</summary>
internal sealed class PageGroup
{
    internal Size Size { get; set; } = new(595.28f, 841.89f);

    internal float Left { get; set; }

    internal float Right { get; set; }

    internal float Top { get; set; }

    internal float Bottom { get; set; }

    internal Color PaperColor { get; set; } = new(0xFFFFFFFF);

    internal TextStyle TextStyle { get; set; } = TextStyle.Default;

    internal Place Background { get; } = new("背景");

    internal Place Foreground { get; } = new("前景");

    internal Place Header { get; } = new("页眉");

    internal Place Content { get; } = new("正文");

    internal Place Footer { get; } = new("页脚");

    private Place[] Repeating => [Background, Foreground, Header, Footer];

    internal void Draw(LayoutPass pass)
    {
        foreach (var place in Repeating.Append(Content))
        {
            place.Reset(hard: true);
        }

        while (DrawPage(pass))
        {
            foreach (var place in Repeating)
            {
                place.Reset(hard: false);
            }
        }
    }

    /// <returns>True when the content goes on.</returns>
    private bool DrawPage(LayoutPass pass)
    {
        pass.PageNumber++;
        var room = new Size(Size.Width - Left - Right, Size.Height - Top - Bottom);
        var header = WholePlan(pass, Header, room);
        var footer = WholePlan(pass, Footer, room);
        var between = new Size(room.Width, room.Height - header.Height - footer.Height);
        pass.ContentHeight = between.Height;
        var content = Content.Measure(pass, between);
        if (content.Kind == SpacePlanKind.Wrap)
        {
            throw TooLarge(pass, content);
        }

        var sheet = pass.Sheet;
        sheet.BeginPage(Size);
        if (PaperColor.Alpha > 0 && PaperColor.Hex != 0xFFFFFFFF)
        {
            sheet.Rectangle(0, 0, Size.Width, Size.Height, PaperColor);
        }

        Background.Draw(pass, Size);
        sheet.Move(Left, Top);
        Header.Draw(pass, new Size(room.Width, header.Height));
        sheet.Move(0, header.Height);
        var before = pass.Progress;
        Content.Draw(pass, between);
        if (content.Kind == SpacePlanKind.Partial && pass.Progress == before)
        {
            throw new DocumentLayoutException($"第 {pass.PageNumber} 页没有进展，内容无法继续：{Content.Path}");
        }

        sheet.Move(0, between.Height);
        Footer.Draw(pass, new Size(room.Width, footer.Height));
        sheet.Move(-Left, -Top - header.Height - between.Height);
        Foreground.Draw(pass, Size);
        // What says «goes on» may turn out to have ended: then there is no further page.
        return content.Kind == SpacePlanKind.Partial && Content.Measure(pass, between).Kind != SpacePlanKind.Empty;
    }

    private static SpacePlan WholePlan(LayoutPass pass, Place place, Size room)
    {
        var plan = place.Measure(pass, room);
        return plan.Kind switch
        {
            SpacePlanKind.Wrap => throw TooLarge(pass, plan),
            SpacePlanKind.Partial => throw TooLarge(pass, SpacePlan.Wrap(place, $"页眉、页脚必须在一页内放完，只有 {room} 点")),
            _ => plan,
        };
    }

    private static DocumentLayoutException TooLarge(LayoutPass pass, SpacePlan plan) =>
        new($"第 {pass.PageNumber} 页放不下内容：{plan.Culprit?.Path}：{plan.Reason}");
}
