using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat;

[OptionsValidator]
internal sealed partial class WebChatOptionsValidator : IValidateOptions<WebChatOptions>;
