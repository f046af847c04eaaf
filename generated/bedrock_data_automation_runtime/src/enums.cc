// Texts of the service's enums.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr std::string_view automation_job_status_texts[] = {
    "Created", "InProgress", "Success", "ServiceError", "ClientError",
};
constexpr std::string_view blueprint_stage_texts[] = {
    "DEVELOPMENT",
    "LIVE",
};
constexpr std::string_view custom_output_status_texts[] = {
    "MATCH",
    "NO_MATCH",
};
constexpr std::string_view data_automation_stage_texts[] = {
    "LIVE",
    "DEVELOPMENT",
};
constexpr std::string_view semantic_modality_texts[] = {
    "DOCUMENT",
    "IMAGE",
    "AUDIO",
    "VIDEO",
};

}  // namespace

std::span<const std::string_view> wire_texts(AutomationJobStatus) { return automation_job_status_texts; }
std::string_view to_string(AutomationJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BlueprintStage) { return blueprint_stage_texts; }
std::string_view to_string(BlueprintStage value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomOutputStatus) { return custom_output_status_texts; }
std::string_view to_string(CustomOutputStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataAutomationStage) { return data_automation_stage_texts; }
std::string_view to_string(DataAutomationStage value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SemanticModality) { return semantic_modality_texts; }
std::string_view to_string(SemanticModality value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type automation_job_status_type =
    internal::enum_type<AutomationJobStatus>(automation_job_status_texts);
constinit const internal::Type blueprint_stage_type = internal::enum_type<BlueprintStage>(blueprint_stage_texts);
constinit const internal::Type custom_output_status_type =
    internal::enum_type<CustomOutputStatus>(custom_output_status_texts);
constinit const internal::Type data_automation_stage_type =
    internal::enum_type<DataAutomationStage>(data_automation_stage_texts);
constinit const internal::Type semantic_modality_type = internal::enum_type<SemanticModality>(semantic_modality_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_data_automation_runtime
