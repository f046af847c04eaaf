// Decode tables and records of AdvancedPromptOptimizationJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/advanced_prompt_optimization_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_advanced_prompt_optimization_job_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AdvancedPromptOptimizationJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"creationTime", Lead::brace>(view.creation_time)) return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.text<"jobName">(view.job_name)) return nullptr;
  if (!in.choice<"jobStatus", 0>(view.job_status)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* advanced_prompt_optimization_job_summary_enumerations[] = {
    &schemas::advanced_prompt_optimization_job_status_type,
};
constexpr internal::CompiledRecord advanced_prompt_optimization_job_summary_record{
    read_advanced_prompt_optimization_job_summary, advanced_prompt_optimization_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema advanced_prompt_optimization_job_summary_schema =
    internal::structure_schema<AdvancedPromptOptimizationJobSummaryView>(
        "AdvancedPromptOptimizationJobSummary", advanced_prompt_optimization_job_summary_fields,
        &advanced_prompt_optimization_job_summary_record);
constinit const internal::Type advanced_prompt_optimization_job_summary_type =
    internal::structure_type<AdvancedPromptOptimizationJobSummaryView>(advanced_prompt_optimization_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AdvancedPromptOptimizationJobSummaryView*) {
  return schemas::advanced_prompt_optimization_job_summary_schema;
}

}  // namespace outcrop::bedrock
