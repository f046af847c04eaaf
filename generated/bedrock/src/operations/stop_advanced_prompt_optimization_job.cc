// Client::stop_advanced_prompt_optimization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/stop_advanced_prompt_optimization_job.h"

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

constexpr internal::Schema stop_advanced_prompt_optimization_job_schema =
    internal::structure_schema<StopAdvancedPromptOptimizationJobView>("StopAdvancedPromptOptimizationJobResponse");
constexpr internal::OutputSchema stop_advanced_prompt_optimization_job_output{
    .view = &stop_advanced_prompt_optimization_job_schema,
    .body = &stop_advanced_prompt_optimization_job_schema,
};
constexpr internal::Operation stop_advanced_prompt_optimization_job_operation{
    .service = &common::service,
    .name = "StopAdvancedPromptOptimizationJob",
    .errors = common::errors,
    .output = &stop_advanced_prompt_optimization_job_output,
};

internal::HttpRequest encode(const StopAdvancedPromptOptimizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/advanced-prompt-optimization-jobs/"};
  out.label("jobIdentifier", in.job_identifier).segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopAdvancedPromptOptimizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const StopAdvancedPromptOptimizationJobView*) {
  return stop_advanced_prompt_optimization_job_schema;
}

Response<StopAdvancedPromptOptimizationJobView> Client::stop_advanced_prompt_optimization_job(
    const StopAdvancedPromptOptimizationJobRequest& request, const CallOptions& options) const {
  return internal::call<StopAdvancedPromptOptimizationJobView>(
      *connection_, stop_advanced_prompt_optimization_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const StopAdvancedPromptOptimizationJobRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, stop_advanced_prompt_optimization_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
