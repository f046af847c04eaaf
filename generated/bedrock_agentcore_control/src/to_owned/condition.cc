// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/condition.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/condition.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

MatchPaths to_owned(const MatchPathsView& view) {
  MatchPaths owned;
  internal::own(owned.any_of, view.any_of);
  return owned;
}

IamPrincipal to_owned(const IamPrincipalView& view) {
  IamPrincipal owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.operator_, view.operator_);
  return owned;
}

MatchPrincipalEntry to_owned(const MatchPrincipalEntryView& view) {
  MatchPrincipalEntry owned;
  internal::own(owned.iam_principal, view.iam_principal);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

MatchPrincipals to_owned(const MatchPrincipalsView& view) {
  MatchPrincipals owned;
  internal::own(owned.any_of, view.any_of);
  return owned;
}

Condition to_owned(const ConditionView& view) {
  Condition owned;
  internal::own(owned.match_principals, view.match_principals);
  internal::own(owned.match_paths, view.match_paths);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
