// Client::batch_delete_evaluation_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/batch_delete_evaluation_job.h"

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

constexpr internal::Type batch_delete_evaluation_job_errors_type =
    internal::list_type<BatchDeleteEvaluationJobErrorView>(schemas::batch_delete_evaluation_job_error_type);
constexpr internal::Type batch_delete_evaluation_job_evaluation_jobs_type =
    internal::list_type<BatchDeleteEvaluationJobItemView>(schemas::batch_delete_evaluation_job_item_type);
constexpr internal::Field batch_delete_evaluation_job_fields[] = {
    {"errors", &batch_delete_evaluation_job_errors_type, offsetof(BatchDeleteEvaluationJobView, errors),
     internal::Slot::plain},
    {"evaluationJobs", &batch_delete_evaluation_job_evaluation_jobs_type,
     offsetof(BatchDeleteEvaluationJobView, evaluation_jobs), internal::Slot::plain},
};
constexpr internal::Schema batch_delete_evaluation_job_schema =
    internal::structure_schema<BatchDeleteEvaluationJobView>("BatchDeleteEvaluationJobResponse",
                                                             batch_delete_evaluation_job_fields);
constexpr internal::OutputSchema batch_delete_evaluation_job_output{
    .view = &batch_delete_evaluation_job_schema,
    .body = &batch_delete_evaluation_job_schema,
    .needs_body = true,
};
constexpr internal::Operation batch_delete_evaluation_job_operation{
    .service = &common::service,
    .name = "BatchDeleteEvaluationJob",
    .errors = common::errors,
    .output = &batch_delete_evaluation_job_output,
};

internal::HttpRequest encode(const BatchDeleteEvaluationJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluation-jobs/batch-delete"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("jobIdentifiers", in.job_identifiers); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const BatchDeleteEvaluationJobRequest& in) {
  writer.begin_object();
  writer.sensitive().member("jobIdentifiers", in.job_identifiers);
  writer.end_object();
}

const internal::Schema& schema_of(const BatchDeleteEvaluationJobView*) { return batch_delete_evaluation_job_schema; }

Response<BatchDeleteEvaluationJobView> Client::batch_delete_evaluation_job(
    const BatchDeleteEvaluationJobRequest& request, const CallOptions& options) const {
  return internal::call<BatchDeleteEvaluationJobView>(*connection_, batch_delete_evaluation_job_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchDeleteEvaluationJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, batch_delete_evaluation_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
