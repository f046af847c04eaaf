// Decode tables of ABTestEvaluationConfigView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/ab_test_evaluation_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field per_variant_online_evaluation_config_fields[] = {
    {"name", &internal::string_type, offsetof(PerVariantOnlineEvaluationConfigView, name), internal::Slot::plain},
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(PerVariantOnlineEvaluationConfigView, online_evaluation_config_arn), internal::Slot::plain},
};

constexpr internal::Type ab_test_evaluation_config_per_variant_online_evaluation_config_type =
    internal::list_type<PerVariantOnlineEvaluationConfigView>(schemas::per_variant_online_evaluation_config_type);
constexpr internal::Field ab_test_evaluation_config_fields[] = {
    {"onlineEvaluationConfigArn", &internal::string_type,
     offsetof(ABTestEvaluationConfigView, online_evaluation_config_arn), internal::Slot::reference},
    {"perVariantOnlineEvaluationConfig", &ab_test_evaluation_config_per_variant_online_evaluation_config_type,
     offsetof(ABTestEvaluationConfigView, per_variant_online_evaluation_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema per_variant_online_evaluation_config_schema =
    internal::structure_schema<PerVariantOnlineEvaluationConfigView>("PerVariantOnlineEvaluationConfig",
                                                                     per_variant_online_evaluation_config_fields);
constinit const internal::Type per_variant_online_evaluation_config_type =
    internal::structure_type<PerVariantOnlineEvaluationConfigView>(per_variant_online_evaluation_config_schema);

constinit const internal::Schema ab_test_evaluation_config_schema =
    internal::union_schema<ABTestEvaluationConfigView>("ABTestEvaluationConfig", ab_test_evaluation_config_fields);
constinit const internal::Type ab_test_evaluation_config_type =
    internal::union_type<ABTestEvaluationConfigView>(ab_test_evaluation_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PerVariantOnlineEvaluationConfigView*) {
  return schemas::per_variant_online_evaluation_config_schema;
}
const internal::Schema& schema_of(const ABTestEvaluationConfigView*) {
  return schemas::ab_test_evaluation_config_schema;
}

}  // namespace outcrop::bedrock_agentcore
