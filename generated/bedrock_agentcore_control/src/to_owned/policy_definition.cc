// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/policy_definition.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CedarPolicy to_owned(const CedarPolicyView& view) {
  CedarPolicy owned;
  internal::own(owned.statement, view.statement);
  return owned;
}

PolicyGenerationDetails to_owned(const PolicyGenerationDetailsView& view) {
  PolicyGenerationDetails owned;
  internal::own(owned.policy_generation_id, view.policy_generation_id);
  internal::own(owned.policy_generation_asset_id, view.policy_generation_asset_id);
  return owned;
}

PolicyStatement to_owned(const PolicyStatementView& view) {
  PolicyStatement owned;
  internal::own(owned.statement, view.statement);
  return owned;
}

PolicyDefinition to_owned(const PolicyDefinitionView& view) {
  PolicyDefinition owned;
  internal::own(owned.cedar, view.cedar);
  internal::own(owned.policy_generation, view.policy_generation);
  internal::own(owned.policy, view.policy);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
