namespace CompassionCoach.Tests.Browser;

/// <summary>The same as <see cref="BrowserFactAttribute"/>, for several cases.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
