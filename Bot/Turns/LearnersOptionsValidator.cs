using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Turns;

[OptionsValidator]
internal sealed partial class LearnersOptionsValidator : IValidateOptions<LearnersOptions>;
