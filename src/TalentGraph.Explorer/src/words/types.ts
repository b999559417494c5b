export type {
  ArticleKind,
  Derivation,
  Effect,
  EntityKind,
  MatchReason,
  Modality,
  Offer,
  PolicyRoute,
  RelationshipType,
  SupportStatus,
  TemporalStatus,
} from '../generated/graphql';
