namespace AdaptiveCards;

/// <summary>Which keyboard a text input asks for (Adaptive Cards 1.0, <c>TextInputStyle</c>; password from 1.5).</summary>
public enum AdaptiveTextInputStyle
{
    Text = 0,
    Tel = 1,
    Url = 2,
    Email = 3,
    Password = 4,
}
