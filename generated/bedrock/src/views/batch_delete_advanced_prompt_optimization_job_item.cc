// Decode tables of BatchDeleteAdvancedPromptOptimizationJobItemView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/batch_delete_advanced_prompt_optimization_job_item.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema batch_delete_advanced_prompt_optimization_job_item_schema =
    internal::structure_schema<BatchDeleteAdvancedPromptOptimizationJobItemView>(
        "BatchDeleteAdvancedPromptOptimizationJobItem", batch_delete_advanced_prompt_optimization_job_item_fields);
constinit const internal::Type batch_delete_advanced_prompt_optimization_job_item_type =
    internal::structure_type<BatchDeleteAdvancedPromptOptimizationJobItemView>(
        batch_delete_advanced_prompt_optimization_job_item_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
