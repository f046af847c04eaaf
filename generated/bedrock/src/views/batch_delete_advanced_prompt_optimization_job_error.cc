// Decode tables and records of BatchDeleteAdvancedPromptOptimizationJobErrorView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/batch_delete_advanced_prompt_optimization_job_error.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field batch_delete_advanced_prompt_optimization_job_error_fields[] = {
    {"jobIdentifier", &internal::string_type,
     offsetof(BatchDeleteAdvancedPromptOptimizationJobErrorView, job_identifier), internal::Slot::plain},
    {"code", &internal::string_type, offsetof(BatchDeleteAdvancedPromptOptimizationJobErrorView, code),
     internal::Slot::plain},
    {"message", &internal::string_type, offsetof(BatchDeleteAdvancedPromptOptimizationJobErrorView, message),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_batch_delete_advanced_prompt_optimization_job_error(internal::RecordReading& reading, const char* at,
                                                                     void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BatchDeleteAdvancedPromptOptimizationJobErrorView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"code", Lead::brace>(view.code)) return nullptr;
  if (!in.text<"jobIdentifier">(view.job_identifier)) return nullptr;
  if (!in.text<"message">(view.message)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord batch_delete_advanced_prompt_optimization_job_error_record{
    read_batch_delete_advanced_prompt_optimization_job_error};

}  // namespace

namespace schemas {

constinit const internal::Schema batch_delete_advanced_prompt_optimization_job_error_schema =
    internal::structure_schema<BatchDeleteAdvancedPromptOptimizationJobErrorView>(
        "BatchDeleteAdvancedPromptOptimizationJobError", batch_delete_advanced_prompt_optimization_job_error_fields,
        &batch_delete_advanced_prompt_optimization_job_error_record);
constinit const internal::Type batch_delete_advanced_prompt_optimization_job_error_type =
    internal::structure_type<BatchDeleteAdvancedPromptOptimizationJobErrorView>(
        batch_delete_advanced_prompt_optimization_job_error_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BatchDeleteAdvancedPromptOptimizationJobErrorView*) {
  return schemas::batch_delete_advanced_prompt_optimization_job_error_schema;
}

}  // namespace outcrop::bedrock
