// Client::stop_model_invocation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/stop_model_invocation_job.h"

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

constexpr internal::Schema stop_model_invocation_job_schema =
    internal::structure_schema<StopModelInvocationJobView>("StopModelInvocationJobResponse");
constexpr internal::OutputSchema stop_model_invocation_job_output{
    .view = &stop_model_invocation_job_schema,
    .body = &stop_model_invocation_job_schema,
};
constexpr internal::Operation stop_model_invocation_job_operation{
    .service = &common::service,
    .name = "StopModelInvocationJob",
    .errors = common::errors,
    .output = &stop_model_invocation_job_output,
};

internal::HttpRequest encode(const StopModelInvocationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-invocation-job/"};
  out.label("jobIdentifier", in.job_identifier).segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopModelInvocationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const StopModelInvocationJobView*) { return stop_model_invocation_job_schema; }

Response<StopModelInvocationJobView> Client::stop_model_invocation_job(const StopModelInvocationJobRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<StopModelInvocationJobView>(*connection_, stop_model_invocation_job_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopModelInvocationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_model_invocation_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
