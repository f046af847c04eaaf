// Tables of the shapes in outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ABTestEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ABTestEvaluationConfig::online_evaluation_config_arn>("onlineEvaluationConfigArn"),
      cli::field<&ABTestEvaluationConfig::per_variant_online_evaluation_config>("perVariantOnlineEvaluationConfig"),
  };
  static constexpr cli::Shape shape{.name = "ABTestEvaluationConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PerVariantOnlineEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerVariantOnlineEvaluationConfig::name>("name", true),
      cli::field<&PerVariantOnlineEvaluationConfig::online_evaluation_config_arn>("onlineEvaluationConfigArn", true),
  };
  static constexpr cli::Shape shape{.name = "PerVariantOnlineEvaluationConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
