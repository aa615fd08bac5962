using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CompassionCoach.Bot.WebChat.Tokens;

/// <summary>
/// Makes and reads the tokens of the web chat: JWTs signed with HMAC-SHA256, bound to one conversation and one learner.
/// The claims are Direct Line's (<c>conv</c>, <c>user</c>): the stock client reads its own user id from there.
/// A stream's address stands in access logs, so it carries a ticket of its own that opens one conversation's stream for a few
/// minutes and does not tell who the learner is.
/// </summary>
internal sealed class ChatTokens(TokenKey key, IOptions<WebChatOptions> options, TimeProvider time)
{
    private const string Issuer = "compassion-coach";
    private const string ForCalls = "webchat";
    private const string ForStreams = "webchat-stream";
    private static readonly TimeSpan s_ticketLifetime = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public int LifetimeSeconds => (int)options.Value.TokenLifetime.TotalSeconds;

    public string Issue(string conversation, LearnerId learner) => Sign(ForCalls, options.Value.TokenLifetime, new("conv", conversation), new("user", learner.Value));

    public string IssueTicket(string conversation) => Sign(ForStreams, s_ticketLifetime, new Claim("conv", conversation));

    public async Task<(ChatToken? Token, TokenFault Fault)> ReadAsync(string? text)
    {
        var (claims, expires, fault) = await CheckAsync(text, ForCalls);
        if (claims is null) return (null, fault);
        return claims.TryGetValue("conv", out var conversation) && claims.TryGetValue("user", out var user) && LearnerId.TryParse(user as string, out var learner)
            ? (new((string)conversation, learner, expires), default)
            : (null, TokenFault.Forged);
    }

    /// <summary>Whether this ticket, or a whole token, opens the stream of this conversation.</summary>
    public async Task<TokenFault?> RefusesStreamAsync(string? text, string conversation)
    {
        var (claims, _, fault) = await CheckAsync(text, ForCalls, ForStreams);
        if (claims is null) return fault;
        return claims.TryGetValue("conv", out var named) && named is string name && name == conversation ? null : TokenFault.Forged;
    }

    private string Sign(string audience, TimeSpan lifetime, params Claim[] claims) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = audience,
        IssuedAt = time.GetUtcNow().UtcDateTime,
        Expires = (time.GetUtcNow() + lifetime).UtcDateTime,
        Subject = new ClaimsIdentity(claims),
        SigningCredentials = new(key.Value, SecurityAlgorithms.HmacSha256),
    });

    private async Task<(IDictionary<string, object>? Claims, DateTimeOffset Expires, TokenFault Fault)> CheckAsync(string? text, params string[] audiences)
    {
        if (string.IsNullOrWhiteSpace(text) || text is "undefined" or "null") return (null, default, TokenFault.Missing);
        var result = await _handler.ValidateTokenAsync(text, new()
        {
            ValidIssuer = Issuer,
            ValidAudiences = audiences,
            IssuerSigningKey = key.Value,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.Zero,
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        if (result.IsValid) return (result.Claims, new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero), default);
        return (null, default, result.Exception is SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException ? TokenFault.Expired : TokenFault.Forged);
    }
}
