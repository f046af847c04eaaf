// Client::stop_evaluation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/stop_evaluation_job.h"

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

constexpr internal::Schema stop_evaluation_job_schema =
    internal::structure_schema<StopEvaluationJobView>("StopEvaluationJobResponse");
constexpr internal::OutputSchema stop_evaluation_job_output{
    .view = &stop_evaluation_job_schema,
    .body = &stop_evaluation_job_schema,
};
constexpr internal::Operation stop_evaluation_job_operation{
    .service = &common::service,
    .name = "StopEvaluationJob",
    .errors = common::errors,
    .output = &stop_evaluation_job_output,
};

internal::HttpRequest encode(const StopEvaluationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluation-job/"};
  out.label("jobIdentifier", in.job_identifier).segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopEvaluationJobRequest& in) {
  writer.begin_object();
  writer.sensitive().member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const StopEvaluationJobView*) { return stop_evaluation_job_schema; }

Response<StopEvaluationJobView> Client::stop_evaluation_job(const StopEvaluationJobRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<StopEvaluationJobView>(*connection_, stop_evaluation_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopEvaluationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_evaluation_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
