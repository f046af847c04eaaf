// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/ab_test_evaluation_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

PerVariantOnlineEvaluationConfig to_owned(const PerVariantOnlineEvaluationConfigView& view) {
  PerVariantOnlineEvaluationConfig owned;
  internal::own(owned.name, view.name);
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  return owned;
}

ABTestEvaluationConfig to_owned(const ABTestEvaluationConfigView& view) {
  ABTestEvaluationConfig owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.per_variant_online_evaluation_config, view.per_variant_online_evaluation_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
