// Client::create_advanced_prompt_optimization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_advanced_prompt_optimization_job.h"

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

constexpr internal::Field create_advanced_prompt_optimization_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(CreateAdvancedPromptOptimizationJobView, job_arn),
     internal::Slot::plain},
};
constexpr internal::Schema create_advanced_prompt_optimization_job_schema =
    internal::structure_schema<CreateAdvancedPromptOptimizationJobView>("CreateAdvancedPromptOptimizationJobResponse",
                                                                        create_advanced_prompt_optimization_job_fields);
constexpr internal::OutputSchema create_advanced_prompt_optimization_job_output{
    .view = &create_advanced_prompt_optimization_job_schema,
    .body = &create_advanced_prompt_optimization_job_schema,
    .needs_body = true,
};
constexpr internal::Operation create_advanced_prompt_optimization_job_operation{
    .service = &common::service,
    .name = "CreateAdvancedPromptOptimizationJob",
    .errors = common::errors,
    .output = &create_advanced_prompt_optimization_job_output,
};

internal::HttpRequest encode(const CreateAdvancedPromptOptimizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/advanced-prompt-optimization-jobs"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("jobName", in.job_name);
    writer.member("jobDescription", in.job_description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("inputConfig", in.input_config);
    writer.required("outputConfig", in.output_config);
    writer.member("encryptionKeyArn", in.encryption_key_arn);
    writer.member("tags", in.tags);
    writer.required("modelConfigurations", in.model_configurations);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAdvancedPromptOptimizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobName", in.job_name);
  writer.member("jobDescription", in.job_description);
  writer.member("clientToken", in.client_token);
  writer.member("inputConfig", in.input_config);
  writer.member("outputConfig", in.output_config);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.member("tags", in.tags);
  writer.member("modelConfigurations", in.model_configurations);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAdvancedPromptOptimizationJobView*) {
  return create_advanced_prompt_optimization_job_schema;
}

Response<CreateAdvancedPromptOptimizationJobView> Client::create_advanced_prompt_optimization_job(
    const CreateAdvancedPromptOptimizationJobRequest& request, const CallOptions& options) const {
  return internal::call<CreateAdvancedPromptOptimizationJobView>(
      *connection_, create_advanced_prompt_optimization_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAdvancedPromptOptimizationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_advanced_prompt_optimization_job_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
