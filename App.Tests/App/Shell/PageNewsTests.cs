using ApprovalOffice.App.Shell;

namespace ApprovalOffice.Tests.App.Shell;

public sealed class PageNewsTests
{
    private int _newest = 1;
    private int _shown = 1;
    private bool _rests;

    [Fact]
    public async Task News_IsReadAtOnce_WhenNothingRestsOnWhatStandsThere()
    {
        PageNews news = new(ReadAsync, () => _rests);
        _newest++;
        await news.HearAsync();
        _shown.ShouldBe(2);
        news.IsWaiting.ShouldBeFalse();
    }

    /// <summary>The act is done and read, the form not yet closed: what comes between the two is not lost.</summary>
    [Fact]
    public async Task NewsAfterTheActAndBeforeItsFormIsClosed_IsReadWhenItCloses()
    {
        PageNews news = new(ReadAsync, () => _rests);
        _rests = true;
        _newest++;
        await news.ReadAsync();
        _newest++;
        await news.HearAsync();
        _shown.ShouldBe(2);
        news.IsWaiting.ShouldBeTrue();

        _rests = false;
        await news.SettleAsync();
        _shown.ShouldBe(3);
        news.IsWaiting.ShouldBeFalse();
    }

    [Fact]
    public async Task NewsDuringAReading_IsReadAgain_ByOneReadingAfterTheOther()
    {
        TaskCompletionSource first = new();
        int readings = 0;
        PageNews news = new(() => ++readings == 1 ? ReadAfterAsync(first.Task) : ReadAsync(), () => _rests);
        _newest++;
        Task reading = news.HearAsync();
        _newest++;
        await news.HearAsync();
        await news.HearAsync();
        _shown.ShouldBe(1);

        first.SetResult();
        await reading;
        _shown.ShouldBe(3);
        readings.ShouldBe(2);
    }

    [Fact]
    public async Task AfterAReadingThatFailed_TheNextNewsIsRead()
    {
        bool fails = true;
        PageNews news = new(() => fails ? Task.FromException(new InvalidOperationException("no database")) : ReadAsync(), () => _rests);
        _newest++;
        await Should.ThrowAsync<InvalidOperationException>(news.HearAsync);
        fails = false;
        await news.HearAsync();
        _shown.ShouldBe(2);
    }

    private Task ReadAsync()
    {
        _shown = _newest;
        return Task.CompletedTask;
    }

    /// <summary>A reading that has seen the database before it ends.</summary>
    private async Task ReadAfterAsync(Task end)
    {
        int seen = _newest;
        await end;
        _shown = seen;
    }
}
