// Decode tables of BatchDeleteAdvancedPromptOptimizationJobErrorView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/batch_delete_advanced_prompt_optimization_job_error.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema batch_delete_advanced_prompt_optimization_job_error_schema =
    internal::structure_schema<BatchDeleteAdvancedPromptOptimizationJobErrorView>(
        "BatchDeleteAdvancedPromptOptimizationJobError", batch_delete_advanced_prompt_optimization_job_error_fields);
constinit const internal::Type batch_delete_advanced_prompt_optimization_job_error_type =
    internal::structure_type<BatchDeleteAdvancedPromptOptimizationJobErrorView>(
        batch_delete_advanced_prompt_optimization_job_error_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
