// Decode tables of AdvancedPromptOptimizationOutputConfigView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/advanced_prompt_optimization_output_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field advanced_prompt_optimization_output_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(AdvancedPromptOptimizationOutputConfigView, s3_uri),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema advanced_prompt_optimization_output_config_schema =
    internal::structure_schema<AdvancedPromptOptimizationOutputConfigView>(
        "AdvancedPromptOptimizationOutputConfig", advanced_prompt_optimization_output_config_fields);
constinit const internal::Type advanced_prompt_optimization_output_config_type =
    internal::structure_type<AdvancedPromptOptimizationOutputConfigView>(
        advanced_prompt_optimization_output_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AdvancedPromptOptimizationOutputConfigView*) {
  return schemas::advanced_prompt_optimization_output_config_schema;
}

}  // namespace outcrop::bedrock
