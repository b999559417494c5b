using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Origins;
using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Update;

/// <summary>Writes what sources say, and takes out of force what they no longer say.</summary>
internal sealed class ContentUpdate(
    IGraphTransaction transaction, BatchPlan plan, GraphOntology ontology, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, MemberIdentity>> _identities = new(StringComparer.Ordinal);
    private IReadOnlyList<MemberRow> _formerMembers = [];
    private IReadOnlyList<ClaimRow> _formerClaims = [];

    /// <summary>Reads what gives way, and attaches the members of what comes in.</summary>
    public async Task<IdentityChange> AttachAsync()
    {
        List<string> touched = [.. plan.Replaced, .. plan.Retractions.Select(one => one.ArticleId)];
        _formerMembers = await transaction.GetMembersOfSourcesAsync(touched, cancellationToken);
        _formerClaims = await transaction.GetClaimsOfSourcesAsync(touched, cancellationToken);

        var deltas = new KeyDeltas();
        foreach (MemberRow member in _formerMembers.Where(member => member.State == ContentState.Live))
        {
            deltas.Withdraw(member);
        }

        foreach (SourceContent source in plan.Sources)
        {
            _identities[source.Id] = SourceIdentities.Of(source.Id, source.Members, source.Claims, source.Sentences);
            foreach (MemberIdentity member in _identities[source.Id].Values)
            {
                deltas.Add(member.Keys);
            }
        }

        List<IdentityRow> attached =
            [.. _identities.Values.SelectMany(members => members.Values).Select(member => member.Identity).DistinctBy(row => row.Id, StringComparer.Ordinal)];
        return await new IdentityUpdate(transaction, cancellationToken).ApplyAsync(attached, deltas);
    }

    /// <summary>Writes articles, reference sources, members and claims.</summary>
    public async Task<ContentChange> WriteAsync(OriginChange origins, EntityIndex entities)
    {
        await WriteSourcesAsync(origins);
        List<MemberRow> members = [.. plan.Sources.SelectMany(MembersOf)];
        List<ClaimRow> claims = [.. plan.Sources.SelectMany(source => ClaimsOf(source, entities))];
        await transaction.PutMembersAsync([.. members, .. OutdatedMembers(members)], cancellationToken);
        await transaction.PutClaimsAsync([.. claims, .. OutdatedClaims(claims)], cancellationToken);
        HashSet<string> written = new(claims.Select(claim => claim.Claim.Id), StringComparer.Ordinal);
        return new ContentChange(
            [.. _formerMembers.Where(member => member.State == ContentState.Live)],
            members,
            [.. _formerClaims.Where(claim => claim.State != ContentState.Dropped || written.Contains(claim.Claim.Id))],
            claims);
    }

    private async Task WriteSourcesAsync(OriginChange origins)
    {
        var sources = plan.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        await transaction.PutReferencesAsync(
            [.. plan.References.Select(one => new ReferenceRow(one.Id, one.Name, one.Version))], cancellationToken);
        await transaction.PutArticlesAsync(
            [
                .. plan.Articles.Select(reading => new ArticleContent(
                    reading.Article,
                    origins.OriginOf[reading.Article.Id],
                    (plan.Stored.GetValueOrDefault(reading.Article.Id)?.Version ?? 0) + 1,
                    reading.Sentences,
                    [.. sources[reading.Article.Id].Statements.Select(statement => Row(reading.Article.Id, statement))])),
            ],
            cancellationToken);
        await transaction.RetractAsync(plan.Retractions, cancellationToken);
    }

    private StatementRow Row(string articleId, Statement statement) => new(
        statement, IdentityOf(articleId, statement.Speaker), [.. statement.About.Select(key => IdentityOf(articleId, key))]);

    private string IdentityOf(string sourceId, string key) => _identities[sourceId][key].Identity.Id;

    private IEnumerable<MemberRow> MembersOf(SourceContent source) => source.Members.Select((member, position) => new MemberRow(
        source.Id,
        source.IsReference,
        position,
        IdentityOf(source.Id, member.Key),
        [.. _identities[source.Id][member.Key].Keys.Select(key => key.Key)],
        ContentState.Live,
        member));

    private IEnumerable<ClaimRow> ClaimsOf(SourceContent source, EntityIndex entities) => source.Claims.Select((claim, position) =>
    {
        string subject = IdentityOf(source.Id, claim.Subject);
        string @object = IdentityOf(source.Id, claim.Object);
        return new ClaimRow
        {
            SourceId = source.Id,
            IsReference = source.IsReference,
            Position = position,
            State = ContentState.Live,
            RelationshipId = RelationshipKey.Of(claim, entities[subject], entities[@object], ontology).Id,
            SubjectIdentity = subject,
            ObjectIdentity = @object,
            FromIdentity = claim.Qualifiers.From is { } from ? IdentityOf(source.Id, from) : null,
            AttributedIdentity = claim.AttributedTo is { } speaker ? IdentityOf(source.Id, speaker) : null,
            Claim = claim,
        };
    });

    private IEnumerable<MemberRow> OutdatedMembers(List<MemberRow> members)
    {
        HashSet<(string, string, string)> current =
            [.. members.Select(member => (member.SourceId, member.Entity.Key, member.IdentityId))];
        HashSet<string> retracted = RetractedIds();
        foreach (MemberRow member in _formerMembers.Where(one => !current.Contains((one.SourceId, one.Entity.Key, one.IdentityId))))
        {
            if (retracted.Contains(member.SourceId) && member.State == ContentState.Live)
            {
                yield return member with { State = ContentState.Retracted };
            }
            else if (!retracted.Contains(member.SourceId) && member.State != ContentState.Dropped)
            {
                yield return member with { State = ContentState.Dropped };
            }
        }
    }

    private IEnumerable<ClaimRow> OutdatedClaims(List<ClaimRow> claims)
    {
        HashSet<string> current = [.. claims.Select(claim => claim.Claim.Id)];
        HashSet<string> retracted = RetractedIds();
        var published = plan.Sources.ToDictionary(source => source.Id, source => source.Published, StringComparer.Ordinal);
        foreach (ClaimRow claim in _formerClaims.Where(one => !current.Contains(one.Claim.Id) && one.State != ContentState.Dropped))
        {
            if (!retracted.Contains(claim.SourceId))
            {
                yield return claim with { State = ContentState.Dropped, DroppedOn = published[claim.SourceId] };
            }
            else if (claim.State == ContentState.Live)
            {
                yield return claim with { State = ContentState.Retracted };
            }
        }
    }

    private HashSet<string> RetractedIds() => [.. plan.Retractions.Select(one => one.ArticleId)];
}
