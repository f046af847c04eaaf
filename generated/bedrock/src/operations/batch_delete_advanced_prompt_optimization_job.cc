// Client::batch_delete_advanced_prompt_optimization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/batch_delete_advanced_prompt_optimization_job.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type batch_delete_advanced_prompt_optimization_job_errors_type =
    internal::list_type<BatchDeleteAdvancedPromptOptimizationJobErrorView>(
        schemas::batch_delete_advanced_prompt_optimization_job_error_type);
constexpr internal::Type batch_delete_advanced_prompt_optimization_job_advanced_prompt_optimization_jobs_type =
    internal::list_type<BatchDeleteAdvancedPromptOptimizationJobItemView>(
        schemas::batch_delete_advanced_prompt_optimization_job_item_type);
constexpr internal::Field batch_delete_advanced_prompt_optimization_job_fields[] = {
    {"errors", &batch_delete_advanced_prompt_optimization_job_errors_type,
     offsetof(BatchDeleteAdvancedPromptOptimizationJobView, errors), internal::Slot::plain},
    {"advancedPromptOptimizationJobs",
     &batch_delete_advanced_prompt_optimization_job_advanced_prompt_optimization_jobs_type,
     offsetof(BatchDeleteAdvancedPromptOptimizationJobView, advanced_prompt_optimization_jobs), internal::Slot::plain},
};
constexpr internal::Schema batch_delete_advanced_prompt_optimization_job_schema =
    internal::structure_schema<BatchDeleteAdvancedPromptOptimizationJobView>(
        "BatchDeleteAdvancedPromptOptimizationJobResponse", batch_delete_advanced_prompt_optimization_job_fields);
constexpr internal::OutputSchema batch_delete_advanced_prompt_optimization_job_output{
    .view = &batch_delete_advanced_prompt_optimization_job_schema,
    .body = &batch_delete_advanced_prompt_optimization_job_schema,
    .needs_body = true,
};
constexpr internal::Operation batch_delete_advanced_prompt_optimization_job_operation{
    .service = &common::service,
    .name = "BatchDeleteAdvancedPromptOptimizationJob",
    .errors = common::errors,
    .output = &batch_delete_advanced_prompt_optimization_job_output,
};

internal::HttpRequest encode(const BatchDeleteAdvancedPromptOptimizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/advanced-prompt-optimization-job/batch-delete"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("jobIdentifiers", in.job_identifiers); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const BatchDeleteAdvancedPromptOptimizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifiers", in.job_identifiers);
  writer.end_object();
}

const internal::Schema& schema_of(const BatchDeleteAdvancedPromptOptimizationJobView*) {
  return batch_delete_advanced_prompt_optimization_job_schema;
}

Response<BatchDeleteAdvancedPromptOptimizationJobView> Client::batch_delete_advanced_prompt_optimization_job(
    const BatchDeleteAdvancedPromptOptimizationJobRequest& request, const CallOptions& options) const {
  return internal::call<BatchDeleteAdvancedPromptOptimizationJobView>(
      *connection_, batch_delete_advanced_prompt_optimization_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const BatchDeleteAdvancedPromptOptimizationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, batch_delete_advanced_prompt_optimization_job_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
