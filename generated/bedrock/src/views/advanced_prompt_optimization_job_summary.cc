// Decode tables of AdvancedPromptOptimizationJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/advanced_prompt_optimization_job_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field advanced_prompt_optimization_job_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(AdvancedPromptOptimizationJobSummaryView, job_arn),
     internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(AdvancedPromptOptimizationJobSummaryView, job_name),
     internal::Slot::plain},
    {"jobStatus", &schemas::advanced_prompt_optimization_job_status_type,
     offsetof(AdvancedPromptOptimizationJobSummaryView, job_status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(AdvancedPromptOptimizationJobSummaryView, creation_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type,
     offsetof(AdvancedPromptOptimizationJobSummaryView, last_modified_time), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema advanced_prompt_optimization_job_summary_schema =
    internal::structure_schema<AdvancedPromptOptimizationJobSummaryView>(
        "AdvancedPromptOptimizationJobSummary", advanced_prompt_optimization_job_summary_fields);
constinit const internal::Type advanced_prompt_optimization_job_summary_type =
    internal::structure_type<AdvancedPromptOptimizationJobSummaryView>(advanced_prompt_optimization_job_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
