// Writes ABTestEvaluationConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const PerVariantOnlineEvaluationConfig& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ABTestEvaluationConfig& in) {
  writer.exactly_one("ABTestEvaluationConfig", in.online_evaluation_config_arn.has_value() +
                                                   in.per_variant_online_evaluation_config.has_value() +
                                                   in.unknown.has_value());
  writer.begin_object();
  writer.member("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("perVariantOnlineEvaluationConfig", in.per_variant_online_evaluation_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
