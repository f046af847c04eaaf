// Client::stop_model_customization_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/stop_model_customization_job.h"

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

constexpr internal::Schema stop_model_customization_job_schema =
    internal::structure_schema<StopModelCustomizationJobView>("StopModelCustomizationJobResponse");
constexpr internal::OutputSchema stop_model_customization_job_output{
    .view = &stop_model_customization_job_schema,
    .body = &stop_model_customization_job_schema,
};
constexpr internal::Operation stop_model_customization_job_operation{
    .service = &common::service,
    .name = "StopModelCustomizationJob",
    .errors = common::errors,
    .output = &stop_model_customization_job_output,
};

internal::HttpRequest encode(const StopModelCustomizationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-customization-jobs/"};
  out.label("jobIdentifier", in.job_identifier).segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopModelCustomizationJobRequest& in) {
  writer.begin_object();
  writer.member("jobIdentifier", in.job_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const StopModelCustomizationJobView*) { return stop_model_customization_job_schema; }

Response<StopModelCustomizationJobView> Client::stop_model_customization_job(
    const StopModelCustomizationJobRequest& request, const CallOptions& options) const {
  return internal::call<StopModelCustomizationJobView>(*connection_, stop_model_customization_job_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopModelCustomizationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_model_customization_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
