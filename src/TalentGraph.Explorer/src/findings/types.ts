import type { EntityName } from '../evidence';
import type { FirmsAndPoliciesQuery, PolicyRoutePartsFragment, RecruitingClaimFragment, ReportedArticleFragment } from '../generated/graphql';

export type { FirmsAndPoliciesQuery, PolicyRoutePartsFragment as PolicyRouteParts, RecruitingClaimFragment as RecruitingClaim, ReportedArticleFragment as ReportedArticle };

/** One sentence that says who recruits from whom, of one firm or of a group. */
export interface Recruiting {
  readonly recruiters: readonly EntityName[];
  readonly sources: readonly EntityName[];
  readonly claim: RecruitingClaimFragment;
  /** All claims that the sentence gave. */
  readonly group: readonly RecruitingClaimFragment[];
}

export interface Pair {
  readonly from: EntityName;
  readonly to: EntityName;
}

export interface ReachingPolicy {
  readonly firm: EntityName;
  readonly route: PolicyRoutePartsFragment;
}

/** An entity that more than one of the voices names. */
export type Bridge = ReportedArticleFragment['entities']['nodes'][number];
