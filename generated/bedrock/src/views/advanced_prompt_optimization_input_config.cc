// Decode tables of AdvancedPromptOptimizationInputConfigView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/advanced_prompt_optimization_input_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field advanced_prompt_optimization_input_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(AdvancedPromptOptimizationInputConfigView, s3_uri),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema advanced_prompt_optimization_input_config_schema =
    internal::structure_schema<AdvancedPromptOptimizationInputConfigView>(
        "AdvancedPromptOptimizationInputConfig", advanced_prompt_optimization_input_config_fields);
constinit const internal::Type advanced_prompt_optimization_input_config_type =
    internal::structure_type<AdvancedPromptOptimizationInputConfigView>(
        advanced_prompt_optimization_input_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AdvancedPromptOptimizationInputConfigView*) {
  return schemas::advanced_prompt_optimization_input_config_schema;
}

}  // namespace outcrop::bedrock
