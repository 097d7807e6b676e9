using System.Text.Json.Nodes;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>
/// What a city sets of its matters itself. Provisions, statutory limits, prerequisites, materials and results hang together with themes, conditions and
/// certificates: a table says them of a new matter, and only shows them of a known one.
/// </summary>
public static class MatterFields
{
    /// <summary>Head of the promised limit, which the checks of the whole speak of.</summary>
    public const string Promised = "承诺时限";

    /// <summary>Head of the deciding department.</summary>
    public const string Department = "实施部门";

    /// <summary>Head of the review points.</summary>
    public const string ReviewPoints = "审查要点";

    /// <summary>Head of the themes that have a new matter.</summary>
    public const string Themes = MatterBeginnings.Themes;

    private const string Confirmed = "已核定", Unconfirmed = "待核定";
    private const int LongestPromise = 200;

    // 行政许可法第三十二条: acceptance is decided on the spot or within five days.
    private const int LongestAcceptance = 5;

    private static readonly TextLimit Window = new("办理窗口", 50), Objects = new("服务对象", 200), Points = new("审查要点", 1500, Multiline: true);
    private static readonly TextLimit Conditions = new("办理条件", 1500, Multiline: true), Remark = new("备注", 400, Required: false, Multiline: true), Fee = new("收费标准", 200);

    /// <summary>A new matter of this code, as yet empty; null when a matter is not called so: SX, the stage from 1 to 5, a number of three digits.</summary>
    public static JsonObject? New(string code) => MatterBeginnings.Code().IsMatch(code) ? MatterBeginnings.Blank(code) : null;

    /// <summary>The columns after the code, in the words of this catalogue.</summary>
    public static IReadOnlyList<CatalogueField<ApprovalMatter>> Of(CatalogueSet catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. Who(catalogue), .. When(), .. How(catalogue), .. What(), .. MatterBeginnings.Rest(catalogue)];
    }

    private static IEnumerable<CatalogueField<ApprovalMatter>> Who(CatalogueSet catalogue)
    {
        Dictionary<string, string> codes = catalogue.Departments.DistinctBy(d => d.ShortName).ToDictionary(d => d.ShortName, d => d.Code);
        yield return Text("事项名称", "对外显示的名称", OfficeText.Name, m => m.Name, "name");
        yield return MatterBeginnings.Kind(catalogue);
        yield return new()
        {
            Label = Department, Help = "部门简称", IsRequired = true, Choices = [.. codes.Keys],
            Read = m => catalogue.FindDepartment(m.Department)?.ShortName ?? m.Department, Write = (entry, text) => entry["department"] = codes[text],
        };
        yield return new()
        {
            Label = "法定依据核定", Help = "本市法制机构核对过法定依据和时限的填已核定；待核定的事项页注明“待本市核定”", IsRequired = true, Choices = [Confirmed, Unconfirmed],
            Read = m => m.NeedsConfirmation ? Unconfirmed : Confirmed, Write = (entry, text) => entry["legalBasisConfidence"] = text == Confirmed ? "high" : "medium",
        };
    }

    private static IEnumerable<CatalogueField<ApprovalMatter>> When()
    {
        Func<string, string?> promised = FieldTexts.Between(Promised, 0, LongestPromise), acceptance = FieldTexts.Between("受理时限", 0, LongestAcceptance);
        yield return MatterBeginnings.Statute();
        yield return new()
        {
            Label = Promised, Help = "天数，单位见下一列；不得长于法定时限；0 为即办", IsNumber = true, IsRequired = true,
            Read = m => FieldTexts.Of(m.PromisedDays.N), ProblemOf = (_, text) => promised(text), Write = Promise,
        };
        yield return MatterBeginnings.PromisedUnit();
        yield return new()
        {
            Label = "受理时限", Help = $"工作日，0 至 {LongestAcceptance}；0 为当场受理（行政许可法第三十二条）", IsNumber = true, IsRequired = true,
            Read = m => FieldTexts.Of(m.AcceptanceDays), ProblemOf = (_, text) => acceptance(text), Write = (entry, text) => entry["acceptanceDays"] = FieldTexts.Number(text),
        };
    }

    private static IEnumerable<CatalogueField<ApprovalMatter>> How(CatalogueSet catalogue)
    {
        Dictionary<string, int> depths = catalogue.Matters.Select(m => m.Handling).DistinctBy(h => h.OnlineDepth).ToDictionary(h => h.OnlineDepth, h => h.OnlineLevel);
        Func<string, string?> visits = FieldTexts.Between("到现场次数", 0, 5);
        yield return Handling("办理窗口", "在哪里办", Window, m => m.Handling.Window, "window");
        yield return new()
        {
            Label = "网办深度", Help = "网上办到哪一步", IsRequired = true, Choices = [.. depths.Keys], Read = m => m.Handling.OnlineDepth,
            Write = (entry, text) => (entry["handling"]!["onlineDepth"], entry["handling"]!["onlineLevel"]) = (text, depths[text]),
        };
        yield return new()
        {
            Label = "到现场次数", Help = "申请人最多到现场几次，0 至 5", IsNumber = true, IsRequired = true,
            Read = m => FieldTexts.Of(m.Handling.MaxVisits), ProblemOf = (_, text) => visits(text), Write = (entry, text) => entry["handling"]!["maxVisits"] = FieldTexts.Number(text),
        };
        yield return new()
        {
            Label = "移动端办理", Help = "能否在手机上办", IsRequired = true, Choices = [FieldTexts.Yes, FieldTexts.No],
            Read = m => m.Handling.Mobile ? FieldTexts.Yes : FieldTexts.No, Write = (entry, text) => entry["handling"]!["mobile"] = text == FieldTexts.Yes,
        };
    }

    private static IEnumerable<CatalogueField<ApprovalMatter>> What()
    {
        yield return Text("服务对象", "谁可以申请", Objects, m => m.ServiceObjects, "serviceObjects");
        yield return MatterBeginnings.Fee();
        yield return new()
        {
            Label = "收费标准", Help = "只有收费的事项填写；是否收费不在本表设定", Read = m => m.Fees.Standard ?? "",
            ProblemOf = (m, text) => m.Fees.Charged ? OfficeText.ProblemOf(text, Fee) : text.Length > 0 ? "本事项不收费" : null,
            Write = (entry, text) => entry["fees"]!["standard"] = text,
        };
        yield return Lines(ReviewPoints, "一行一条，至少两条（单元格内换行：Alt+Enter）", Points, m => m.ReviewPoints, "reviewPoints");
        yield return Lines("办理条件", "一行一条", Conditions, m => m.ApprovalConditions, "approvalConditions");
        yield return new()
        {
            Label = "备注", Help = "可以不填", Read = m => m.Remark ?? "",
            ProblemOf = (_, text) => OfficeText.ProblemOf(text, Remark), Write = (entry, text) => FieldTexts.SetOrRemove(entry, "remark", text),
        };
    }

    private static void Promise(JsonObject entry, string text)
    {
        JsonObject days = entry["promisedDays"]!.AsObject();
        days["n"] = FieldTexts.Number(text);
        days.Remove("instant");
        if (FieldTexts.Number(text) == 0)
        {
            days["instant"] = true;
        }
    }

    private static CatalogueField<ApprovalMatter> Text(string label, string help, TextLimit limit, Func<ApprovalMatter, string> read, string name) => new()
    {
        Label = label, Help = help, IsRequired = true, Read = read, ProblemOf = (_, text) => OfficeText.ProblemOf(text, limit), Write = (entry, text) => entry[name] = text,
    };

    private static CatalogueField<ApprovalMatter> Handling(string label, string help, TextLimit limit, Func<ApprovalMatter, string> read, string name) => new()
    {
        Label = label, Help = help, IsRequired = true, Read = read, ProblemOf = (_, text) => OfficeText.ProblemOf(text, limit), Write = (entry, text) => entry["handling"]![name] = text,
    };

    private static CatalogueField<ApprovalMatter> Lines(string label, string help, TextLimit limit, Func<ApprovalMatter, IReadOnlyList<string>> read, string name) => new()
    {
        Label = label, Help = help, IsRequired = true, Read = m => string.Join('\n', read(m)),
        ProblemOf = (_, text) => OfficeText.ProblemOf(text, limit), Write = (entry, text) => entry[name] = FieldTexts.ToArray(text),
    };
}
