using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where a cloud's authorities are. The defaults are the public cloud's.</summary>
internal sealed record CloudSettings
{
    public bool ValidateAuthority { get; init; } = true;

    /// <summary>Where the bot gets its tokens; <c>{0}</c> stands for its tenant.</summary>
    public string LoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public string Audience { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string ChannelIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string ChannelMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string DirectoryMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    public string CallerId { get; init; } = CallerIdConstants.PublicAzureChannel;
}
