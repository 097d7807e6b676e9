using ApprovalOffice.App.Features.Stages;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>A field that cannot be stored gives way to what is stored, once.</summary>
public sealed class StageFormTests
{
    [Theory]
    [InlineData("ContactPhone")]
    [InlineData("Remarks")]
    [InlineData("Field-landUse")]
    [InlineData("Answer-CL-201-图纸未盖章")]
    public void PutBack_GivesTheFieldWhatIsStored_AndSaysWhenItHoldsThatAlready(string field)
    {
        StageForm stored = new() { ContactPhone = "1", Remarks = "2", Fields = new() { ["landUse"] = "3" }, Answers = new() { ["CL-201-图纸未盖章"] = "4" } };
        StageForm typed = new() { ContactPhone = "a", Remarks = "b", Fields = new() { ["landUse"] = "c" }, Answers = new() { ["CL-201-图纸未盖章"] = "d" } };

        StageForm.PutBack(typed, stored, field).ShouldBeTrue();
        StageForm.PutBack(typed, stored, field).ShouldBeFalse();

        string[] now = [typed.ContactPhone, typed.Remarks, typed.Fields["landUse"], typed.Answers["CL-201-图纸未盖章"]];
        now.Count(text => text.All(char.IsAsciiDigit)).ShouldBe(1, "only the field that was named is put back");
    }

    [Fact]
    public void PutBack_KnowsOnlyItsOwnFields() => StageForm.PutBack(new() { Remarks = "b" }, new(), "PersonName").ShouldBeFalse();
}
