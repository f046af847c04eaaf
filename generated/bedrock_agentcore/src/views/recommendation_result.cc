// Decode tables of RecommendationResultView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/recommendation_result.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field recommendation_result_configuration_bundle_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(RecommendationResultConfigurationBundleView, bundle_arn),
     internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(RecommendationResultConfigurationBundleView, version_id),
     internal::Slot::plain},
};

constexpr internal::Field system_prompt_recommendation_result_fields[] = {
    {"recommendedSystemPrompt", &internal::string_type,
     offsetof(SystemPromptRecommendationResultView, recommended_system_prompt), internal::Slot::optional, true},
    {"configurationBundle", &schemas::recommendation_result_configuration_bundle_type,
     offsetof(SystemPromptRecommendationResultView, configuration_bundle), internal::Slot::reference},
    {"explanation", &internal::string_type, offsetof(SystemPromptRecommendationResultView, explanation),
     internal::Slot::optional},
    {"errorCode", &internal::string_type, offsetof(SystemPromptRecommendationResultView, error_code),
     internal::Slot::optional},
    {"errorMessage", &internal::string_type, offsetof(SystemPromptRecommendationResultView, error_message),
     internal::Slot::optional},
};

constexpr internal::Field tool_description_output_fields[] = {
    {"toolName", &internal::string_type, offsetof(ToolDescriptionOutputView, tool_name), internal::Slot::plain},
    {"recommendedToolDescription", &internal::string_type,
     offsetof(ToolDescriptionOutputView, recommended_tool_description), internal::Slot::optional, true},
    {"explanation", &internal::string_type, offsetof(ToolDescriptionOutputView, explanation), internal::Slot::optional},
};

constexpr internal::Type tool_description_recommendation_result_tools_type =
    internal::list_type<ToolDescriptionOutputView>(schemas::tool_description_output_type);
constexpr internal::Field tool_description_recommendation_result_fields[] = {
    {"tools", &tool_description_recommendation_result_tools_type,
     offsetof(ToolDescriptionRecommendationResultView, tools), internal::Slot::plain},
    {"configurationBundle", &schemas::recommendation_result_configuration_bundle_type,
     offsetof(ToolDescriptionRecommendationResultView, configuration_bundle), internal::Slot::reference},
    {"errorCode", &internal::string_type, offsetof(ToolDescriptionRecommendationResultView, error_code),
     internal::Slot::optional},
    {"errorMessage", &internal::string_type, offsetof(ToolDescriptionRecommendationResultView, error_message),
     internal::Slot::optional},
};

constexpr internal::Field recommendation_result_fields[] = {
    {"systemPromptRecommendationResult", &schemas::system_prompt_recommendation_result_type,
     offsetof(RecommendationResultView, system_prompt_recommendation_result), internal::Slot::reference},
    {"toolDescriptionRecommendationResult", &schemas::tool_description_recommendation_result_type,
     offsetof(RecommendationResultView, tool_description_recommendation_result), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema recommendation_result_configuration_bundle_schema =
    internal::structure_schema<RecommendationResultConfigurationBundleView>(
        "RecommendationResultConfigurationBundle", recommendation_result_configuration_bundle_fields);
constinit const internal::Type recommendation_result_configuration_bundle_type =
    internal::structure_type<RecommendationResultConfigurationBundleView>(
        recommendation_result_configuration_bundle_schema);

constinit const internal::Schema system_prompt_recommendation_result_schema =
    internal::structure_schema<SystemPromptRecommendationResultView>("SystemPromptRecommendationResult",
                                                                     system_prompt_recommendation_result_fields);
constinit const internal::Type system_prompt_recommendation_result_type =
    internal::structure_type<SystemPromptRecommendationResultView>(system_prompt_recommendation_result_schema);

constinit const internal::Schema tool_description_output_schema =
    internal::structure_schema<ToolDescriptionOutputView>("ToolDescriptionOutput", tool_description_output_fields);
constinit const internal::Type tool_description_output_type =
    internal::structure_type<ToolDescriptionOutputView>(tool_description_output_schema);

constinit const internal::Schema tool_description_recommendation_result_schema =
    internal::structure_schema<ToolDescriptionRecommendationResultView>("ToolDescriptionRecommendationResult",
                                                                        tool_description_recommendation_result_fields);
constinit const internal::Type tool_description_recommendation_result_type =
    internal::structure_type<ToolDescriptionRecommendationResultView>(tool_description_recommendation_result_schema);

constinit const internal::Schema recommendation_result_schema =
    internal::union_schema<RecommendationResultView>("RecommendationResult", recommendation_result_fields);
constinit const internal::Type recommendation_result_type =
    internal::union_type<RecommendationResultView>(recommendation_result_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RecommendationResultConfigurationBundleView*) {
  return schemas::recommendation_result_configuration_bundle_schema;
}
const internal::Schema& schema_of(const SystemPromptRecommendationResultView*) {
  return schemas::system_prompt_recommendation_result_schema;
}
const internal::Schema& schema_of(const ToolDescriptionOutputView*) { return schemas::tool_description_output_schema; }
const internal::Schema& schema_of(const ToolDescriptionRecommendationResultView*) {
  return schemas::tool_description_recommendation_result_schema;
}
const internal::Schema& schema_of(const RecommendationResultView*) { return schemas::recommendation_result_schema; }

}  // namespace outcrop::bedrock_agentcore
