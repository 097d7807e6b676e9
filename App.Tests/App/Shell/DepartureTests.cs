using ApprovalOffice.App.Shell;

namespace ApprovalOffice.Tests.App.Shell;

/// <summary>A page that is left ends its reads, and may still ask for its token.</summary>
public sealed class DepartureTests
{
    [Fact]
    public void Token_IsAskedForAfterTheComponentIsLeft()
    {
        Departure gone = new();
        CancellationToken before = gone.Token;
        gone.HasCome.ShouldBeFalse();

        gone.Dispose();

        gone.HasCome.ShouldBeTrue();
        before.IsCancellationRequested.ShouldBeTrue();
        gone.Token.IsCancellationRequested.ShouldBeTrue();
        gone.Dispose();
    }
}
