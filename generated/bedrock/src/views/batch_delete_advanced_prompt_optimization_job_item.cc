// Decode tables and records of BatchDeleteAdvancedPromptOptimizationJobItemView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/batch_delete_advanced_prompt_optimization_job_item.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field batch_delete_advanced_prompt_optimization_job_item_fields[] = {
    {"jobIdentifier", &internal::string_type,
     offsetof(BatchDeleteAdvancedPromptOptimizationJobItemView, job_identifier), internal::Slot::plain},
    {"jobStatus", &schemas::advanced_prompt_optimization_job_status_type,
     offsetof(BatchDeleteAdvancedPromptOptimizationJobItemView, job_status), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_batch_delete_advanced_prompt_optimization_job_item(internal::RecordReading& reading, const char* at,
                                                                    void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BatchDeleteAdvancedPromptOptimizationJobItemView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"jobIdentifier", Lead::brace>(view.job_identifier)) return nullptr;
  if (!in.choice<"jobStatus", 0>(view.job_status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* batch_delete_advanced_prompt_optimization_job_item_enumerations[] = {
    &schemas::advanced_prompt_optimization_job_status_type,
};
constexpr internal::CompiledRecord batch_delete_advanced_prompt_optimization_job_item_record{
    read_batch_delete_advanced_prompt_optimization_job_item,
    batch_delete_advanced_prompt_optimization_job_item_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema batch_delete_advanced_prompt_optimization_job_item_schema =
    internal::structure_schema<BatchDeleteAdvancedPromptOptimizationJobItemView>(
        "BatchDeleteAdvancedPromptOptimizationJobItem", batch_delete_advanced_prompt_optimization_job_item_fields,
        &batch_delete_advanced_prompt_optimization_job_item_record);
constinit const internal::Type batch_delete_advanced_prompt_optimization_job_item_type =
    internal::structure_type<BatchDeleteAdvancedPromptOptimizationJobItemView>(
        batch_delete_advanced_prompt_optimization_job_item_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BatchDeleteAdvancedPromptOptimizationJobItemView*) {
  return schemas::batch_delete_advanced_prompt_optimization_job_item_schema;
}

}  // namespace outcrop::bedrock
