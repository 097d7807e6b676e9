using System.Text.RegularExpressions;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Organs;

/// <summary>
/// 实施主体: a department in a region, which receives, decides and seals in its own name. A case keeps the
/// organ's particulars as they were at acceptance.
/// </summary>
public sealed partial class Organ
{
    /// <summary>Longest department code in characters.</summary>
    public const int MaxDepartmentCode = 8;

    /// <summary>Short name limit.</summary>
    public static readonly TextLimit ShortNameLimit = new("简称", 20);

    /// <summary>Issuer word limit.</summary>
    public static readonly TextLimit IssuerWordLimit = new("发文机关代字", 10);

    private readonly List<Section> _sections = [];

    private Organ()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Department code of the catalogue, e.g. ZRZY.</summary>
    public string DepartmentCode { get; private set; } = string.Empty;

    /// <summary>The region it administers.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>Full name as seals and notices have it.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Short name as lists show it.</summary>
    public string ShortName { get; private set; } = string.Empty;

    /// <summary>Unified social credit code; the national tables name the organ by it.</summary>
    public CreditCode CreditCode { get; private set; }

    /// <summary>发文机关代字: the word before the bracketed year in its document numbers, e.g. 示自规.</summary>
    public string IssuerWord { get; private set; } = string.Empty;

    /// <summary>What sort of body it is.</summary>
    public OrganKind Kind { get; private set; }

    /// <summary>Whether it decides in its own name (审批主体).</summary>
    public bool IsApprovalSubject { get; private set; }

    /// <summary>Telephone for enquiries.</summary>
    public PhoneNumber ContactPhone { get; private set; }

    /// <summary>Order in lists.</summary>
    public int Sort { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>Its sections 科室.</summary>
    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>Sets up an organ. Throws <see cref="RuleBroken"/> for a value its field may not hold.</summary>
    public static Organ SetUp(OrganParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        ArgumentNullException.ThrowIfNull(clock);
        if (!DepartmentCodeShape().IsMatch(particulars.DepartmentCode))
        {
            throw new RuleBroken(OrganRules.DepartmentCode, nameof(DepartmentCode));
        }

        return new Organ
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            DepartmentCode = particulars.DepartmentCode,
            RegionCode = particulars.RegionCode,
            Name = OfficeText.Clean(particulars.Name, OfficeText.Name, nameof(Name)),
            ShortName = OfficeText.Clean(particulars.ShortName, ShortNameLimit, nameof(ShortName)),
            CreditCode = particulars.CreditCode,
            IssuerWord = OfficeText.Clean(particulars.IssuerWord, IssuerWordLimit, nameof(IssuerWord)),
            Kind = particulars.Kind,
            IsApprovalSubject = particulars.IsApprovalSubject,
            ContactPhone = particulars.ContactPhone,
            Sort = particulars.Sort,
        };
    }

    /// <summary>Adds a section. Throws <see cref="RuleBroken"/> (ORGN-002) when the code is taken.</summary>
    public Section AddSection(string code, string name, TimeProvider clock)
    {
        if (_sections.Exists(s => s.Code == code))
        {
            throw new RuleBroken(OrganRules.SectionTwice, nameof(Section.Code), code);
        }

        var section = Section.Of(this, code, name, clock);
        _sections.Add(section);
        Version++;
        return section;
    }

    /// <summary>Gives a section another name; its code stays, for cases and people know it by that.</summary>
    public void RenameSection(Section section, string name)
    {
        ArgumentNullException.ThrowIfNull(section);
        if (!_sections.Contains(section))
        {
            throw new ArgumentException("The section belongs to another organ.", nameof(section));
        }

        section.Rename(name);
        Version++;
    }

    [GeneratedRegex("^[A-Z][A-Z0-9]{0,7}$", RegexOptions.CultureInvariant)]
    private static partial Regex DepartmentCodeShape();
}
