using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.People;

/// <summary>Reads what was typed for a role into a grant.</summary>
internal static class RoleReading
{
    /// <summary>The grant. Throws <see cref="RuleBroken"/> at the field concerned.</summary>
    public static RoleGrant Read(RoleForm form, Organ? organ, OrganDirectory organs, DateOnly today)
    {
        PersonRules.FormIncomplete.Require(Enum.TryParse(form.Role, out Role role) && Enum.IsDefined(role), nameof(RoleForm.Role), "请选择岗位");
        DateOnly from = Day(form.From) ?? throw new RuleBroken(PersonRules.FormIncomplete, nameof(RoleForm.From), "请填写起始日");
        RoleRules.FromPast.Require(from >= today, nameof(RoleForm.From));
        PersonRules.FormIncomplete.Require(form.To.Length == 0 || Day(form.To) is not null, nameof(RoleForm.To), "日期格式不对");
        DateOnly? to = Day(form.To);
        PersonRules.FormIncomplete.Require(to is null || to >= from, nameof(RoleForm.To), "最后一天不得早于起始日");
        return role.IsAdministrator()
            ? new RoleGrant(role, null, organs.Regions.Roots.First().Code, from, to)
            : new RoleGrant(role, role.ActsForOrgan() ? organ?.Id : null, Region(form, organ, organs), from, to) { SigningLevel = Level(form, role) };
    }

    // Who signs and says no step signs as the head of a section, the step with which a chain of two ends.
    private static SigningStepTitle? Level(RoleForm form, Role role)
    {
        if (!RoleNames.Deciding.Contains(role))
        {
            return null;
        }

        PersonRules.FormIncomplete.Require(
            form.SigningLevel.Length == 0 || Enum.TryParse(form.SigningLevel, out SigningStepTitle _), nameof(RoleForm.SigningLevel), "请选择审签层级");
        return Enum.TryParse(form.SigningLevel, out SigningStepTitle level) ? level : SigningStepTitle.SectionHead;
    }

    /// <summary>A typed day; null when it is none.</summary>
    public static DateOnly? Day(string text) => DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", out DateOnly day) ? day : null;

    private static RegionCode Region(RoleForm form, Organ? organ, OrganDirectory organs)
    {
        PersonRules.FormIncomplete.Require(
            RegionCode.TryParse(form.Region, out RegionCode region) && organs.Regions.Contains(region), nameof(RoleForm.Region), "请选择区域范围");
        RoleRules.OutsideOrgan.Require(organ is null || organs.Regions.IsWithin(region, organ.RegionCode), nameof(RoleForm.Region));
        return region;
    }
}
